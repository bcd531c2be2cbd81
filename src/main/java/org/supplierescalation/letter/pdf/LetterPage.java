package org.supplierescalation.letter.pdf;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The filled page as a tree; its title is the subject of the letter. */
final class LetterPage {

  private static final String SUBJECT = "//*[@class='subject']";

  private LetterPage() {}

  static Document read(String html) {
    try {
      Document page = parser().parse(new InputSource(new StringReader(html)));
      XPath path = XPathFactory.newInstance().newXPath();
      Node subject = (Node) path.evaluate(SUBJECT, page, XPathConstants.NODE);
      Element title = (Element) path.evaluate("/html/head/title", page, XPathConstants.NODE);
      if (subject == null) {
        throw new IllegalStateException("a letter needs one element of class subject");
      }
      title.setTextContent(subject.getTextContent().strip().replaceAll("\\s+", " "));
      return page;
    } catch (SAXException e) {
      throw new IllegalStateException("the letter is not well-formed: " + e.getMessage(), e);
    } catch (IOException | XPathExpressionException | ParserConfigurationException e) {
      throw new IllegalStateException("the letter cannot be read", e);
    }
  }

  /** A parser that refuses a DOCTYPE, and with it every entity from elsewhere. */
  private static DocumentBuilder parser() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setCoalescing(true);
    DocumentBuilder parser = factory.newDocumentBuilder();
    parser.setErrorHandler(null);
    return parser;
  }
}
