package org.supplierescalation.casefile;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of the case, without its bytes.
 *
 * @param name file name as people see it
 * @param mediaType such as {@code application/pdf}
 * @param sha256 of the bytes, lower-case hexadecimal
 * @param size in bytes
 * @param removedAt when its content was removed because its time was over, or null; the description
 *     stays, so that the case file can still be verified
 */
public record CaseDocument(
    UUID id,
    CaseReference reference,
    String kind,
    String name,
    String mediaType,
    String sha256,
    long size,
    Instant at,
    String by,
    @Nullable Instant removedAt) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

  public boolean isRemoved() {
    return removedAt != null;
  }

  /** What is said when somebody asks for the content of such a document. */
  public static String removedOn(Instant at) {
    return "De inhoud van dit document is verwijderd op %s.".formatted(DAY.format(at.atZone(ZONE)));
  }
}
