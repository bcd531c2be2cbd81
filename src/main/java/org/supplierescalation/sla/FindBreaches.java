package org.supplierescalation.sla;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.term.DutchDates;

/**
 * Turns what was measured into shortcomings: one for each norm that was missed. A norm of a
 * percentage is missed by a month, not by a ticket. The first ten tickets are named, because a
 * notice has to be concrete (law.md 1.4, item 6); the report names them all.
 */
public final class FindBreaches {

  private static final int NAMED = 10;

  private FindBreaches() {}

  public static List<MeasuredBreach> in(MeasureReport report) {
    List<MeasuredBreach> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Map<Norm, List<Result>> late = new LinkedHashMap<>();
      report.results().stream()
          .filter(result -> result.of(kind).standing() == Standing.MISSED)
          .filter(result -> counts(result, kind, report))
          .forEach(
              result ->
                  late.computeIfAbsent(
                          Objects.requireNonNull(result.norm()), norm -> new ArrayList<>())
                      .add(result));
      late.forEach((norm, results) -> found.add(ofNorm(kind, norm, results, report)));
    }
    report.availability().stream()
        .filter(month -> !month.isMet())
        .forEach(month -> found.add(ofMonth(month, report)));
    return List.copyOf(found);
  }

  /** Of a percentage, only the months in which it was not reached. */
  private static boolean counts(Result result, Kind kind, MeasureReport report) {
    if (result.norm() == null || result.norm().percent() == null) {
      return true;
    }
    Incident incident = result.ticket().incident();
    YearMonth month =
        YearMonth.from(incident.openedAt().atZone(report.agreement().window().zone()));
    return report.months().stream()
        .anyMatch(
            score ->
                score.month().equals(month)
                    && score.kind() == kind
                    && score.priority() == incident.priority()
                    && !score.isMet());
  }

  private static MeasuredBreach ofNorm(
      Kind kind, Norm norm, List<Result> late, MeasureReport report) {
    long all =
        report.results().stream()
            .filter(result -> norm.equals(result.norm()))
            .filter(result -> result.of(kind).standing() != Standing.RUNNING)
            .count();
    String done = kind == Kind.RESPONSE ? "beantwoord" : "hersteld";
    String fact =
        "Van %s tot en met %s zijn %d van de %d %s-meldingen%s te laat %s, gemeten in servicetijd: %s."
            .formatted(
                DutchDates.inWords(report.from()),
                DutchDates.inWords(report.to()),
                late.size(),
                all,
                norm.priority().name(),
                norm.service().isEmpty() ? "" : " over " + norm.service(),
                done,
                named(late, kind, report));
    return new MeasuredBreach(
        kind + "/" + norm.priority() + "/" + norm.service(),
        new NewBreach(commitment(kind, norm), fact, lastDay(late, report), effect(norm, late)),
        late.size());
  }

  private static String commitment(Kind kind, Norm norm) {
    String promised =
        "%s binnen %s servicetijd bij %s"
            .formatted(
                kind.dutch(),
                WorkingTime.inWords(Objects.requireNonNull(norm.of(kind))),
                norm.priority().dutch());
    String often =
        norm.percent() == null
            ? ""
            : ", voor %s %% van de meldingen per maand"
                .formatted(norm.percent().stripTrailingZeros().toPlainString().replace('.', ','));
    return (norm.clause().isEmpty() ? "" : norm.clause() + ": ") + promised + often;
  }

  private static String named(List<Result> late, Kind kind, MeasureReport report) {
    String first =
        late.stream()
            .limit(NAMED)
            .map(
                result ->
                    "%s van %s (%s, %s te lang)"
                        .formatted(
                            result.ticket().number(),
                            DutchDates.inDigits(day(result, report)),
                            WorkingTime.inWords(result.of(kind).measured()),
                            WorkingTime.inWords(result.of(kind).overrun())))
            .collect(Collectors.joining("; "));
    int more = late.size() - NAMED;
    return more <= 0 ? first : "%s; en nog %d, zie het meetrapport".formatted(first, more);
  }

  private static String effect(Norm norm, List<Result> late) {
    int users =
        late.stream()
            .map(result -> result.ticket().users())
            .filter(Objects::nonNull)
            .mapToInt(u -> u)
            .sum();
    String words = norm.priority().dutch();
    return "Vastgestelde prioriteit "
        + words
        + "."
        + (users == 0 ? "" : " Bij elkaar %d getroffen gebruikers geteld.".formatted(users));
  }

  private static MeasuredBreach ofMonth(Availability month, MeasureReport report) {
    String promised =
        Objects.requireNonNull(month.target())
            .stripTrailingZeros()
            .toPlainString()
            .replace('.', ',');
    String clause = report.agreement().availabilityClause();
    LocalDate last = month.month().atEndOfMonth();
    return new MeasuredBreach(
        "AVAILABILITY/" + month.month(),
        new NewBreach(
            "%sper maand %s %% van de servicetijd beschikbaar"
                .formatted(clause.isEmpty() ? "" : clause + ": ", promised),
            "In %d-%d was de dienst %s %% van de servicetijd beschikbaar; beloofd is %s %%. Zij lag %s stil van de %s servicetijd."
                .formatted(
                    month.month().getMonthValue(),
                    month.month().getYear(),
                    month.percentage().toPlainString().replace('.', ','),
                    promised,
                    WorkingTime.inWords(month.down()),
                    WorkingTime.inWords(month.open())),
            last.isAfter(report.to()) ? report.to() : last,
            "In die tijd lag het werk stil."),
        0);
  }

  private static LocalDate lastDay(List<Result> late, MeasureReport report) {
    return late.stream()
        .map(result -> day(result, report))
        .max(Comparator.naturalOrder())
        .orElse(report.to());
  }

  private static LocalDate day(Result result, MeasureReport report) {
    return result
        .ticket()
        .incident()
        .openedAt()
        .atZone(report.agreement().window().zone())
        .toLocalDate();
  }
}
