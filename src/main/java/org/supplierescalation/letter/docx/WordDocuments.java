package org.supplierescalation.letter.docx;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.LetterDocx;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** DOCX by Apache POI, which refuses document types (XXE) and zip bombs by itself. */
@Component
class WordDocuments implements LetterDocx {

  @Override
  public byte[] write(String page) {
    return new DocxWriter().write(body(page));
  }

  @Override
  public String read(byte[] docx) {
    try (XWPFDocument document = DocxGate.open(docx)) {
      return new DocxReader(document).read();
    } catch (IOException e) {
      throw new UncheckedIOException("the document could not be closed", e);
    }
  }

  private static Element body(String page) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setCoalescing(true);
      Element html =
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(page)))
              .getDocumentElement();
      return (Element) html.getElementsByTagName("body").item(0);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the letter is not well-formed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
