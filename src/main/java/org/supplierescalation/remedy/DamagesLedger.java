package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.rate.Interest;
import org.supplierescalation.term.Law;

/**
 * The damages of a case as they stand, with interest.
 *
 * @param entries items that no later line replaces, in order of their numbers
 * @param cap euro, the most the supplier owes by the contract, or null
 * @param interestFrom first day of interest, or null when that is not known yet
 * @param until last day of interest
 * @param warnings what a person must know before claiming this, in Dutch
 * @param missing why there is no interest yet, or empty
 */
public record DamagesLedger(
    Law law,
    List<Entry> entries,
    @Nullable BigDecimal cap,
    @Nullable LocalDate interestFrom,
    LocalDate until,
    List<String> warnings,
    String missing) {

  public DamagesLedger {
    entries = List.copyOf(entries);
    warnings = List.copyOf(warnings);
  }

  /**
   * An item and what of it can be claimed.
   *
   * @param counted euro, after penalty and cap
   * @param note why less counts than was suffered, or empty
   */
  public record Entry(DamageItem item, BigDecimal counted, String note, Interest interest) {}

  /** Euro suffered. */
  public BigDecimal suffered() {
    return sum(entry -> entry.item().amount());
  }

  /** Euro that can be claimed, without interest. */
  public BigDecimal principal() {
    return sum(Entry::counted);
  }

  /** Euro of interest up to and including {@code until}. */
  public BigDecimal interest() {
    return sum(entry -> entry.interest().total());
  }

  /** Euro. */
  public BigDecimal total() {
    return principal().add(interest());
  }

  /** The cap, not a penalty, leaves part of the damage out. */
  public boolean capped() {
    return cap != null
        && entries.stream().anyMatch(entry -> entry.note().equals(AccountDamages.OVER_CAP));
  }

  private BigDecimal sum(Function<Entry, BigDecimal> amount) {
    return entries.stream().map(amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
