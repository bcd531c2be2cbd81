package org.supplierescalation.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.contract.Clauses.Credits;
import org.supplierescalation.contract.Clauses.Ending;
import org.supplierescalation.contract.Contract.PenaltyClause;

/** Reads the clauses of a contract from what was typed. */
final class ReadClauses {

  private ReadClauses() {}

  /** All four fields or none. */
  static @Nullable PenaltyClause penalty(Reading reading) {
    String clause = reading.text(ClauseFields.PENALTY_CLAUSE);
    String unit = reading.text(ClauseFields.PENALTY_UNIT);
    BigDecimal amount = reading.number(ClauseFields.PENALTY_AMOUNT);
    BigDecimal maximum = reading.number(ClauseFields.PENALTY_MAXIMUM);
    boolean there =
        together(
            reading,
            ClauseFields.PENALTY.fields().subList(0, 4),
            Stream.of(clause, unit, amount == null ? "" : "-", maximum == null ? "" : "-").toList(),
            "de boete");
    return there ? new PenaltyClause(clause, unit, known(amount), known(maximum)) : null;
  }

  static Clauses clauses(Reading reading, LocalDate concluded) {
    Integer shortest = reading.days(ClauseFields.MIN_DAYS);
    Integer longest = reading.days(ClauseFields.MAX_DAYS);
    if (shortest != null && longest != null && longest < shortest) {
      reading.wrong(ClauseFields.MAX_DAYS, "is korter dan de kortste hersteltermijn.");
    }
    String stepIn = reading.text(ClauseFields.STEP_IN);
    return new Clauses(
        longest,
        reading.yes(ClauseFields.WITHOUT_NOTICE),
        reading.yes(ClauseFields.BESIDE),
        credits(reading),
        stepIn.isEmpty() ? null : stepIn,
        reading.number(ClauseFields.CAP),
        reading.days(ClauseFields.COMPLAINT),
        reading.days(ClauseFields.LAPSE),
        DisputeClause.valueOf(reading.word(ContractFields.DISPUTES)),
        ending(reading, concluded));
  }

  private static @Nullable Credits credits(Reading reading) {
    String clause = reading.text(ClauseFields.CREDIT_CLAUSE);
    BigDecimal percentage = reading.number(ClauseFields.CREDIT_PERCENTAGE);
    BigDecimal maximum = reading.number(ClauseFields.CREDIT_MAXIMUM);
    Integer days = reading.days(ClauseFields.CREDIT_DAYS);
    boolean there =
        together(
            reading,
            ClauseFields.CREDITS.fields(),
            List.of(
                clause,
                percentage == null ? "" : "-",
                maximum == null ? "" : "-",
                days == null ? "" : "-"),
            "de servicekorting");
    return there
        ? new Credits(
            clause, known(percentage), known(maximum), Objects.requireNonNullElse(days, 0))
        : null;
  }

  private static Ending ending(Reading reading, LocalDate concluded) {
    LocalDate endsOn = reading.day(ClauseFields.ENDS);
    if (endsOn != null && !endsOn.isAfter(concluded)) {
      reading.wrong(ClauseFields.ENDS, "ligt niet na “Gesloten op”. Kijk beide data na.");
    }
    return new Ending(
        endsOn,
        reading.days(ClauseFields.NOTICE_DAYS),
        reading.number(ClauseFields.ENDING_FEE),
        reading.yes(ClauseFields.DATA_ACT),
        reading.yes(ClauseFields.ELECTRONIC));
  }

  private static boolean together(
      Reading reading, List<RegisterField> fields, List<String> filled, String what) {
    boolean any = filled.stream().anyMatch(text -> !text.isEmpty());
    for (int field = 0; any && field < fields.size(); field++) {
      if (filled.get(field).isEmpty()) {
        reading.wrong(
            fields.get(field),
            "ontbreekt. Vul alle velden over %s in, of laat ze alle leeg.".formatted(what));
      }
    }
    return any;
  }

  private static BigDecimal known(@Nullable BigDecimal number) {
    return Objects.requireNonNullElse(number, BigDecimal.ZERO);
  }
}
