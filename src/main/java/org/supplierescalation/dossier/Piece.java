package org.supplierescalation.dossier;

import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseDocument;

/**
 * What a dossier holds of an exhibit, for the audience it is for.
 *
 * @param title as the index calls it
 * @param document what is in it, or would be; null when this audience may not know more than the
 *     number
 * @param fileName where it is, or null when it is not in it
 * @param remark why it is not in it, or what is particular of it; Dutch, may be empty
 */
public record Piece(
    Exhibit exhibit,
    String title,
    @Nullable CaseDocument document,
    @Nullable String fileName,
    String remark) {

  public boolean isIncluded() {
    return fileName != null;
  }

  /** What there is to read, in bytes. */
  public long size() {
    return isIncluded() && document != null ? document.size() : 0;
  }
}
