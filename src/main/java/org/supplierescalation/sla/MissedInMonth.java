package org.supplierescalation.sla;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The norms that were missed in one calendar month, in the words of a claim.
 *
 * @param norm as in "SLA 4.2: reactie P1 binnen 30 minuten"
 * @param measured as in "2 van de 3 te laat"
 * @param source where it was measured
 */
public record MissedInMonth(String norm, String measured, String source) {

  /** Those of a report; empty when every norm was met. */
  public static List<MissedInMonth> of(MeasureReport report, YearMonth month) {
    String source =
        "Meetrapport %s, %d-%d"
            .formatted(report.contract().number(), month.getMonthValue(), month.getYear());
    List<MissedInMonth> missed = new ArrayList<>();
    for (MonthScore score : report.months()) {
      if (score.month().equals(month) && !score.isMet()) {
        missed.add(
            new MissedInMonth(
                norm(report, score),
                "%d van de %d te laat".formatted(score.late(), score.counted()),
                source));
      }
    }
    for (Availability available : report.availability()) {
      if (available.month().equals(month) && !available.isMet()) {
        missed.add(
            new MissedInMonth(
                "%s %% beschikbaar"
                    .formatted(
                        Objects.requireNonNull(available.target())
                            .stripTrailingZeros()
                            .toPlainString()
                            .replace('.', ',')),
                available.percentage().toPlainString().replace('.', ',') + " %",
                source));
      }
    }
    return List.copyOf(missed);
  }

  private static String norm(MeasureReport report, MonthScore score) {
    return report.results().stream()
        .map(Result::norm)
        .filter(Objects::nonNull)
        .filter(norm -> norm.priority() == score.priority() && norm.of(score.kind()) != null)
        .findFirst()
        .map(
            norm ->
                "%s%s %s binnen %s"
                    .formatted(
                        norm.clause().isEmpty() ? "" : norm.clause() + ": ",
                        score.kind().dutch().toLowerCase(Locale.ROOT),
                        score.priority().name(),
                        WorkingTime.inWords(Objects.requireNonNull(norm.of(score.kind())))))
        .orElse(score.kind().dutch() + " " + score.priority().name());
  }
}
