package org.supplierescalation.overview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An SVG (W3C, SVG 2) that only draws: no script, no page within, nothing from elsewhere. */
final class StillDrawing {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Set<String> ACTIVE =
      Set.of("script", "foreignobject", "iframe", "embed", "object", "handler", "listener");

  private StillDrawing() {}

  /** Why this is not such a drawing, or null when it is. */
  static @Nullable String whatIsWrongWith(byte[] bytes) {
    Document drawing;
    try {
      DocumentBuilder builder = builder();
      builder.setErrorHandler(null);
      drawing = builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException | IOException notXml) {
      return "is not a PNG, and not an SVG without a DOCTYPE either";
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
    Element root = drawing.getDocumentElement();
    if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
      return "is XML, but not an SVG";
    }
    NodeList all = drawing.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (isActive((Element) all.item(i))) {
        return "is an SVG that does more than draw (script, event or link to elsewhere)";
      }
    }
    return null;
  }

  private static boolean isActive(Element element) {
    if (ACTIVE.contains(String.valueOf(element.getLocalName()).toLowerCase(Locale.ROOT))) {
      return true;
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      String name = String.valueOf(attribute.getLocalName()).toLowerCase(Locale.ROOT);
      if (name.startsWith("on") || (name.equals("href") && leaves(attribute.getNodeValue()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean leaves(String address) {
    String to = address.strip().toLowerCase(Locale.ROOT);
    return !to.startsWith("#") && !to.startsWith("data:image/png");
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder();
  }
}
