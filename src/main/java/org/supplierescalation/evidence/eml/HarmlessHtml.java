package org.supplierescalation.evidence.eml;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The words of a page: nothing is fetched, nothing acts, and a link shows where it leads. */
final class HarmlessHtml {

  private HarmlessHtml() {}

  static String text(String html) {
    Document page = Jsoup.parse(html);
    page.select("script, style, head, template, iframe, object, embed").remove();
    for (Element image : page.select("img[alt]")) {
      image.replaceWith(new TextNode("[" + image.attr("alt") + "]"));
    }
    for (Element link : page.select("a[href]")) {
      String address = link.attr("href").strip();
      if (!address.isEmpty() && !link.text().contains(address)) {
        link.appendText(" <" + address + ">");
      }
    }
    page.select("br").forEach(line -> line.replaceWith(new TextNode("\u0001")));
    page.select("p, div, tr, li, h1, h2, h3, h4, blockquote, table")
        .forEach(block -> block.appendChild(new TextNode("\u0001")));
    page.select("td, th").forEach(cell -> cell.appendChild(new TextNode(" ")));
    return page.text()
        .replace('\u0001', '\n')
        .replaceAll("[ \\u00a0]*\n[ \\u00a0]*", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }
}
