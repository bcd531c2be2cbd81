package org.supplierescalation.letter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.contract.Euro;

/**
 * The power of one person to sign formal letters for the organisation.
 *
 * @param id null until it is kept
 * @param person user id
 * @param validUntil last day, or null when no end was set
 * @param kinds the letters it covers; empty: every formal letter
 * @param maxAmount the most that a letter may claim, in euro, or null for no limit
 * @param source where it is written down, as in "volmachtregister 2026-014"
 * @param endedBy who set the end afterwards, or null
 */
public record Mandate(
    @Nullable Long id,
    String person,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    Set<LetterKind> kinds,
    @Nullable BigDecimal maxAmount,
    String source,
    String enteredBy,
    Instant enteredAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt) {

  public Mandate {
    kinds = Set.copyOf(kinds);
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }

  public boolean isOver(LocalDate day) {
    return validUntil != null && day.isAfter(validUntil);
  }

  public boolean covers(LetterKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  /** Up to and including the limit. */
  public boolean reaches(BigDecimal amount) {
    return maxAmount == null || amount.compareTo(maxAmount) <= 0;
  }

  /** As in "Boete, Ontbinding; tot en met € 25.000,00". */
  public String scope() {
    String letters =
        kinds.isEmpty()
            ? "alle formele brieven"
            : kinds.stream().sorted().map(LetterKind::dutch).collect(Collectors.joining(", "));
    return letters
        + (maxAmount == null ? "; zonder grens" : "; tot en met " + Euro.text(maxAmount));
  }
}
