package org.supplierescalation.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line or a document whose content was removed because its time was over.
 *
 * @param position of the line in its case, or null for a document
 * @param document its id, or null for a line
 * @param contentHash what was sealed: the content hash of the line, or the SHA-256 of the document
 * @param removalLine position of the line that records the removal; 0 when there is no such line
 */
public record RemovedPiece(
    @Nullable Integer position, @Nullable UUID document, String contentHash, int removalLine) {

  /** What a line says when its content was removed; its text is empty. */
  public static final String TITLE = "(verwijderd)";

  boolean isDocument() {
    return document != null;
  }

  /** One line of the list that the removal is sealed over. */
  String listed() {
    return (isDocument() ? document : position) + ":" + contentHash;
  }
}
