package org.supplierescalation.letter.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of a page. */
final class Blocks {

  private Blocks() {}

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The rows of a table, of its head and of its body. */
  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : children(table)) {
      if (child.getTagName().equals("tr")) {
        rows.add(child);
      } else {
        rows.addAll(rows(child));
      }
    }
    return rows;
  }
}
