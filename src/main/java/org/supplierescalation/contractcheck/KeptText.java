package org.supplierescalation.contractcheck;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.contract.Language;
import org.supplierescalation.contractcheck.ContractReport.Colour;

/**
 * A contract text that was uploaded and read; its bytes are kept apart.
 *
 * @param contract number, or null when it belongs to none
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param size in bytes
 * @param scan pictures of pages: nothing was read
 * @param unread pages that are pictures
 * @param score the points of law.md 6f
 */
public record KeptText(
    UUID id,
    @Nullable String contract,
    String name,
    String mediaType,
    String sha256,
    long size,
    Instant at,
    String by,
    int pages,
    boolean scan,
    Set<Integer> unread,
    Language language,
    int score) {

  public Colour colour() {
    return Colour.of(score);
  }

  /**
   * Where decisions hold: for all texts of a contract, else for this file however often it comes.
   */
  public String scope() {
    return contract == null ? "bestand:" + sha256 : "contract:" + contract;
  }
}
