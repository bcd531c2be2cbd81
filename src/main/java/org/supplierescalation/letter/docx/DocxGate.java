package org.supplierescalation.letter.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.LetterDocx;
import org.w3c.dom.Node;

/** Lets a document in, or says in Dutch what is in it that a letter cannot hold. */
final class DocxGate {

  // Unpacked, one part of a letter is text of a few hundred kilobytes.
  private static final long LARGEST_PART = 20L * 1024 * 1024;

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMaxFileCount(500);
  }

  private static final String LEAVE_OUT = "Haal %s uit het document en lever het opnieuw in.";

  private static final Map<String, String> FORBIDDEN =
      Map.ofEntries(
          Map.entry("drawing", "afbeeldingen en tekstvakken"),
          Map.entry("pict", "afbeeldingen en tekstvakken"),
          Map.entry("object", "ingesloten objecten"),
          Map.entry("altChunk", "ingesloten documenten"),
          Map.entry("instrText", "velden"),
          Map.entry("fldSimple", "velden"),
          Map.entry("sdt", "besturingselementen"),
          Map.entry("footnoteReference", "voetnoten"),
          Map.entry("endnoteReference", "eindnoten"),
          Map.entry("commentReference", "opmerkingen"),
          Map.entry("sym", "symbolen uit een symbolenlettertype"),
          Map.entry("gridSpan", "samengevoegde cellen"),
          Map.entry("vMerge", "samengevoegde cellen"));

  private DocxGate() {}

  static XWPFDocument open(byte[] docx) {
    if (docx.length > LetterDocx.LARGEST) {
      throw new Refused("Het document is te groot: hoogstens 20 MB.");
    }
    if (docx.length < 4 || docx[0] != 'P' || docx[1] != 'K') {
      throw notADocx();
    }
    try {
      OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(docx));
      refuseParts(parts);
      XWPFDocument document = new XWPFDocument(parts);
      refuseElements(document.getDocument().getDomNode());
      return document;
    } catch (Refused refused) {
      throw refused;
    } catch (IOException
        | InvalidFormatException
        | OpenXML4JRuntimeException
        | POIXMLException
        | IllegalArgumentException e) {
      throw notADocx();
    }
  }

  private static void refuseParts(OPCPackage parts) throws InvalidFormatException {
    refuseLinks(parts.getRelationships());
    for (PackagePart part : parts.getParts()) {
      String name = part.getPartName().getName().toLowerCase(java.util.Locale.ROOT);
      String type = part.getContentType().toLowerCase(java.util.Locale.ROOT);
      if (type.contains("macro") || name.contains("vbaproject") || name.contains("activex")) {
        throw new Refused(LEAVE_OUT.formatted("macro's"));
      }
      if (name.startsWith("/word/embeddings/")) {
        throw new Refused(LEAVE_OUT.formatted("ingesloten objecten"));
      }
      if (name.startsWith("/word/media/")) {
        throw new Refused(LEAVE_OUT.formatted("afbeeldingen"));
      }
      if (!part.isRelationshipPart()) {
        refuseLinks(part.getRelationships());
      }
    }
  }

  private static void refuseLinks(Iterable<PackageRelationship> relationships) {
    for (PackageRelationship relationship : relationships) {
      if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
        throw new Refused(LEAVE_OUT.formatted("koppelingen naar buiten, ook bij e-mailadressen,"));
      }
    }
  }

  private static void refuseElements(Node node) {
    String name = node.getLocalName() == null ? "" : node.getLocalName();
    if (name.matches("ins|del|moveFrom|moveTo")) {
      throw new Refused(
          "Het document heeft bijgehouden wijzigingen. Accepteer of verwerp ze en lever het opnieuw in.");
    }
    if (FORBIDDEN.containsKey(name)) {
      throw new Refused(LEAVE_OUT.formatted(FORBIDDEN.get(name)));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      refuseElements(child);
    }
  }

  private static Refused notADocx() {
    return new Refused(
        "Dit is geen leesbaar DOCX-document. Bewaar de brief in uw tekstverwerker als .docx en lever hem opnieuw in.");
  }
}
