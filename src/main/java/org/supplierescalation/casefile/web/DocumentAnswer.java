package org.supplierescalation.casefile.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.OutOfSight;

/** The bytes of a document, in a way that no document can act as a page of ours. */
@Component
class DocumentAnswer {

  /** What a browser may show by itself; everything else is saved. */
  private static final Set<String> SHOWN =
      Set.of("application/pdf", "text/plain", "image/png", "image/jpeg", "image/gif", "image/webp");

  // A page of ours may frame it; the document itself may fetch or run nothing.
  private static final String FRAMED_BY_US =
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; object-src 'self';"
          + " frame-ancestors 'self'";

  private final Documents documents;

  DocumentAnswer(Documents documents) {
    this.documents = documents;
  }

  /** 404 unless the document belongs to this case; 410 when its content was removed. */
  ResponseEntity<byte[]> of(CaseReference reference, String id) {
    CaseDocument document =
        documents
            .find(uuid(id))
            .filter(found -> found.reference().equals(reference))
            .orElseThrow(OutOfSight::new);
    if (document.removedAt() != null) {
      throw new ResponseStatusException(
          HttpStatus.GONE, CaseDocument.removedOn(document.removedAt()));
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document).toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", FRAMED_BY_US)
        .contentType(type(document))
        .body(documents.bytes(document.id()));
  }

  private static ContentDisposition disposition(CaseDocument document) {
    ContentDisposition.Builder how =
        SHOWN.contains(document.mediaType())
            ? ContentDisposition.inline()
            : ContentDisposition.attachment();
    return how.filename(fileName(document.name()), StandardCharsets.UTF_8).build();
  }

  /** No folders, no characters that mean something to a file system or a header. */
  private static String fileName(String name) {
    String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "_").strip();
    return plain.replaceAll("\\.", "").isEmpty() ? "document" : plain;
  }

  private static MediaType type(CaseDocument document) {
    if (!SHOWN.contains(document.mediaType())) {
      return MediaType.APPLICATION_OCTET_STREAM;
    }
    MediaType type = MediaType.parseMediaType(document.mediaType());
    return type.equals(MediaType.TEXT_PLAIN) ? new MediaType(type, StandardCharsets.UTF_8) : type;
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw new OutOfSight();
    }
  }
}
