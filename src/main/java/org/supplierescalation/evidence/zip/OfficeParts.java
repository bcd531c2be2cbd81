package org.supplierescalation.evidence.zip;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.FileType;

/** What the parts of one office document say, read one by one. */
final class OfficeParts {

  private static final XMLInputFactory XML = calm();

  private final String document;
  private @Nullable FileType type;

  OfficeParts(String document) {
    this.document = document;
  }

  String document() {
    return document;
  }

  /** Whether this part is read at all. */
  static boolean reads(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.equals("mimetype")
        || lower.endsWith(".xml")
        || lower.endsWith(".rels")
        || lower.endsWith(".vml")
        || lower.endsWith(".rdf");
  }

  void read(String path, byte[] part) {
    if (path.equals("mimetype")) {
      found(new String(part, StandardCharsets.US_ASCII).strip());
      return;
    }
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
      boolean whole =
          path.endsWith(".rels")
              || path.equals("[Content_Types].xml")
              || path.equals("content.xml")
              || path.equals("styles.xml");
      boolean more = true;
      while (more && xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw declares();
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          element(path, xml);
          more = whole;
        }
      }
    } catch (XMLStreamException e) {
      throw new Refused(
          "“%s” is beschadigd en kan niet worden gelezen. Bewaar het als pdf en lever dat in."
              .formatted(document));
    }
  }

  FileType type() {
    if (type == null) {
      throw new Refused(
          "“%s” is geen document dat hier past, maar een ingepakt bestand. U kunt inleveren: %s."
              .formatted(document, FileType.ALLOWED));
    }
    return type;
  }

  static Refused macros(String document) {
    return new Refused(
        "“%s” bevat macro's of programma's. Bewaar het als pdf en lever dat in."
            .formatted(document));
  }

  private void element(String path, XMLStreamReader xml) {
    if (path.equals("[Content_Types].xml")) {
      contentType(String.valueOf(xml.getAttributeValue(null, "ContentType")));
    } else if (path.endsWith(".rels")) {
      if ("External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))
          && !String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/hyperlink")) {
        throw fetches();
      }
    } else {
      reference(xml);
    }
  }

  private void contentType(String said) {
    if (said.toLowerCase(Locale.ROOT).contains("macroenabled") || said.contains("vbaProject")) {
      throw macros(document);
    }
    if (said.endsWith(".main+xml")) {
      found(said.substring(0, said.length() - ".main+xml".length()));
    }
  }

  /** In OpenDocument everything but a link to click on is fetched when the document opens. */
  private void reference(XMLStreamReader xml) {
    String target = xml.getAttributeValue("http://www.w3.org/1999/xlink", "href");
    if (target != null
        && !xml.getLocalName().equals("a")
        && target.matches("(?i)([a-z][a-z0-9+.-]*:.*|//.*|\\\\\\\\.*)")) {
      throw fetches();
    }
  }

  private void found(String mediaType) {
    FileType.ofMediaType(mediaType).ifPresent(known -> type = known);
  }

  private Refused fetches() {
    return new Refused(
        "“%s” haalt bij het openen iets van buiten op, zoals een sjabloon of afbeelding. Bewaar het als pdf en lever dat in."
            .formatted(document));
  }

  private Refused declares() {
    return new Refused(
        "“%s” bevat XML die naar andere bestanden kan verwijzen. Bewaar het als pdf en lever dat in."
            .formatted(document));
  }

  private static XMLInputFactory calm() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }
}
