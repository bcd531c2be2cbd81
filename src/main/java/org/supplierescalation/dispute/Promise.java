package org.supplierescalation.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;

/**
 * What somebody will do under a settlement.
 *
 * @param id 0 before it is on file
 * @param dueOn last day
 * @param amount euro, or null when it is not about money
 * @param evidence what shows that it was kept or broken, or null as long as nobody looked
 */
public record Promise(
    long id,
    Promiser promiser,
    String promised,
    LocalDate dueOn,
    @Nullable BigDecimal amount,
    SettlementKept state,
    @Nullable String evidence) {

  /** A new promise. */
  public Promise(Promiser promiser, String promised, LocalDate dueOn, @Nullable BigDecimal amount) {
    this(0, promiser, promised, dueOn, amount, SettlementKept.OPEN, null);
  }

  public boolean isOpen() {
    return state == SettlementKept.OPEN;
  }

  /** Who does what by when, in one line. */
  public String inWords() {
    return "%s: %s%s, uiterlijk %s"
        .formatted(
            promiser.dutch(),
            promised,
            amount == null ? "" : " (" + Euro.text(amount) + ")",
            DutchDates.inWords(dueOn));
  }
}
