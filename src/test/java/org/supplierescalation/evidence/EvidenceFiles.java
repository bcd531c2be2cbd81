package org.supplierescalation.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people, and people with bad intentions, would offer them; each different. */
public final class EvidenceFiles {

  /** The smallest picture: one pixel. */
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private EvidenceFiles() {}

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Every picture has words of its own behind its end, so that no two are the same. */
  public static byte[] png(String words) {
    byte[] tail = bytes(words);
    byte[] all = Arrays.copyOf(PNG, PNG.length + tail.length);
    System.arraycopy(tail, 0, all, PNG.length, tail.length);
    return all;
  }

  public static byte[] pdf(String title) {
    return pdf(title, "", false);
  }

  /** Opens only with the word. */
  public static byte[] lockedPdf(String password) {
    return pdf("slot", password, true);
  }

  /** Opens without a word, but not for copying or printing. */
  public static byte[] restrictedPdf() {
    return pdf("half slot", "", true);
  }

  private static byte[] pdf(String title, String password, boolean locked) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle(title);
      if (locked) {
        document.protect(
            new StandardProtectionPolicy("eigenaar", password, new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A word-processor document with these parts beside, or in the place of, the usual ones. */
  public static byte[] docx(Map<String, String> parts) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", types(DOCX));
    all.put("_rels/.rels", rels(""));
    all.put("word/document.xml", "<w:document xmlns:w=\"w\"><w:body/></w:document>");
    all.putAll(parts);
    return zip(all);
  }

  public static byte[] ods(String content) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    all.put("content.xml", content);
    return zip(all);
  }

  public static String types(String main) {
    return """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Override PartName="/word/document.xml" ContentType="%s"/></Types>"""
        .formatted(main);
  }

  public static String rels(String relationship) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relationship
        + "</Relationships>";
  }

  /** As Office writes what it fetches when the document opens. */
  public static String external(String kind, String target) {
    return rels(
        "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\" TargetMode=\"External\"/>"
            .formatted(kind, target));
  }

  /** A word-processor document with one part in bytes. */
  public static byte[] docxWith(String path, byte[] part) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", bytes(types(DOCX)));
    all.put(path, part);
    return zipped(all);
  }

  public static byte[] zip(Map<String, String> parts) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    parts.forEach((path, part) -> all.put(path, bytes(part)));
    return zipped(all);
  }

  private static byte[] zipped(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A few hundred kilobytes that unpack to more than two hundred megabytes. */
  public static byte[] bomb() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] nothing = new byte[1024 * 1024];
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(bytes(types(DOCX)));
      zip.putNextEntry(new ZipEntry("word/media/image1.bin"));
      for (int mb = 0; mb < 210; mb++) {
        zip.write(nothing);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
