package org.supplierescalation.overview.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.lesson.SupplierStanding;
import org.supplierescalation.overview.SupplierReport;
import org.supplierescalation.overview.SupplierReport.Amounts;
import org.supplierescalation.overview.SupplierReport.CaseLine;

/** A {@link SupplierReport} for other programs. Amounts are euro. */
@Schema(name = "SupplierReport", description = "Hoe het met een leverancier gaat; bedragen in euro")
record SupplierReportBody(
    String number,
    String name,
    List<Line> cases,
    List<Month> breaches,
    List<Money> money,
    int termsKept,
    int termsMissed,
    int termsOpen,
    List<Stay> stages,
    Judgement standing) {

  static SupplierReportBody of(SupplierReport report, SupplierStanding standing) {
    return new SupplierReportBody(
        report.supplier().number(),
        report.supplier().name(),
        report.cases().stream().map(Line::of).toList(),
        report.breaches().stream()
            .map(month -> new Month(month.month().toString(), month.count()))
            .toList(),
        report.money().stream().map(Money::of).toList(),
        report.terms().kept(),
        report.terms().missed(),
        report.terms().open(),
        report.stages().stream()
            .map(stay -> new Stay(stay.stage().name(), stay.times(), stay.days()))
            .toList(),
        Judgement.of(standing));
  }

  @Schema(name = "SupplierReportCase")
  record Line(
      String reference,
      String subject,
      @Nullable String contract,
      String stage,
      String priority,
      @Nullable String outcome,
      Instant openedAt,
      @Nullable Instant closedAt,
      long breaches,
      BigDecimal claimed,
      BigDecimal settled,
      BigDecimal damages,
      BigDecimal received) {

    static Line of(CaseLine line) {
      var outcome = line.outcome();
      return new Line(
          line.reference().value(),
          line.subject(),
          line.contract(),
          line.stage().name(),
          line.priority().name(),
          outcome == null ? null : outcome.name(),
          line.openedAt(),
          line.closedAt(),
          line.breaches(),
          line.claimed(),
          line.settled(),
          line.damages(),
          line.received());
    }
  }

  @Schema(name = "SupplierReportMonth", description = "Een maand (jjjj-mm) en het aantal")
  record Month(String month, int breaches) {}

  @Schema(name = "SupplierReportMoney", description = "contains zegt wat er in de bedragen zit")
  record Money(
      String kind,
      @Nullable BigDecimal claimed,
      @Nullable BigDecimal disputed,
      @Nullable BigDecimal agreed,
      BigDecimal paid,
      String contains) {

    static Money of(Amounts amounts) {
      return new Money(
          amounts.kind(),
          amounts.claimed(),
          amounts.disputed(),
          amounts.agreed(),
          amounts.paid(),
          amounts.contains());
    }
  }

  @Schema(name = "SupplierReportStage", description = "Gemiddeld aantal dagen in een fase")
  record Stay(String stage, int times, BigDecimal days) {}

  @Schema(
      name = "SupplierReportStanding",
      description =
          "Hulp bij vergelijken, geen oordeel; score (0-100) ontbreekt als er niets te tellen was")
  record Judgement(String inWords, @Nullable Integer score, List<Part> parts) {

    static Judgement of(SupplierStanding standing) {
      var score = standing.score();
      return new Judgement(
          standing.inWords(),
          score.isPresent() ? score.getAsInt() : null,
          standing.parts().stream()
              .map(
                  p ->
                      new Part(
                          p.name(), p.good(), p.all(), p.percentage(), p.weight(), p.explanation()))
              .toList());
    }
  }

  @Schema(
      name = "SupplierReportStandingPart",
      description = "Hoeveel er goed ging van hoeveel; met all = 0 telt het onderdeel niet mee")
  record Part(String name, int good, int all, int percentage, int weight, String explanation) {}
}
