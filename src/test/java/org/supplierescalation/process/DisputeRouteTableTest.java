package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.DisputeClause;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.dispute.CostRow;
import org.supplierescalation.dispute.CostRows;
import org.supplierescalation.dispute.DisputeCosts;
import org.supplierescalation.dispute.DisputeFacts;
import org.supplierescalation.dispute.DisputeQuestion;
import org.supplierescalation.dispute.ReplyTerm;
import org.supplierescalation.dispute.RouteFinding;
import org.supplierescalation.dispute.RouteTable;
import org.supplierescalation.dispute.Track;
import org.supplierescalation.term.Law;

/** What the tables of routes and the tariffs say, row by row and at each boundary. */
@Program
class DisputeRouteTableTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @Autowired RouteTable table;
  @Autowired ReplyTerm replyTerm;
  @Autowired DisputeCosts costs;
  @Autowired CostRows rows;
  @Autowired JdbcClient db;

  @ParameterizedTest(
      name = "{0} {1} claim {2} urgent {3} refusal {4} agreed {5} safe {6} file {7} worth {8}")
  @CsvSource({
    "NL, COURT, 25000,    0, 0, 0, 1, 1, 1, MEDIATION SGOA_MEDIATION SUBDISTRICT_COURT EXPERT",
    "NL, COURT, 25000.01, 0, 0, 0, 1, 1, 1, MEDIATION SGOA_MEDIATION DISTRICT_COURT EXPERT",
    "NL, COURT, ,         0, 0, 0, 1, 1, 1, MEDIATION SGOA_MEDIATION DISTRICT_COURT EXPERT",
    "NL, COURT, 25000,    1, 0, 0, 1, 1, 1, MEDIATION SGOA_MEDIATION SUBDISTRICT_COURT INTERIM_RELIEF EXPERT",
    "NL, COURT, 25000,    1, 1, 0, 1, 1, 1, SUBDISTRICT_COURT INTERIM_RELIEF EXPERT",
    "NL, COURT, 25000,    0, 0, 0, 0, 1, 1, SUBDISTRICT_COURT EXPERT",
    "NL, COURT, 25000,    1, 0, 0, 1, 0, 1, MEDIATION SGOA_MEDIATION EXPERT",
    "NL, COURT, 25000,    1, 0, 0, 1, 1, 0, MEDIATION SGOA_MEDIATION INTERIM_RELIEF EXPERT",
    "NL, COURT, 30000,    0, 1, 0, 1, 1, 0, EXPERT",
    "NL, NONE,  30000,    0, 1, 1, 1, 1, 1, SGOA_ARBITRATION DISTRICT_COURT EXPERT",
    "NL, ARBITRATION, 30000, 0, 1, 0, 1, 1, 1, SGOA_ARBITRATION DISTRICT_COURT EXPERT",
    "NL, ARBITRATION, 30000, 0, 1, 0, 1, 0, 1, EXPERT",
    "BE, COURT, 25000.01, 0, 0, 0, 1, 1, 1, BMEDIATION ENTERPRISE_COURT EXPERT",
    "BE, COURT, ,         1, 1, 0, 1, 1, 1, ENTERPRISE_COURT INTERIM_RELIEF EXPERT",
    "BE, COURT, 100,      0, 0, 0, 0, 1, 1, ENTERPRISE_COURT EXPERT",
    "BE, COURT, 100,      1, 1, 0, 1, 0, 1, EXPERT",
    "BE, NONE,  100,      0, 1, 1, 1, 1, 1, CEPANI ENTERPRISE_COURT EXPERT",
    "BE, ARBITRATION, 100, 0, 1, 0, 1, 1, 1, CEPANI ENTERPRISE_COURT EXPERT",
    "BE, ARBITRATION, 100, 0, 1, 0, 1, 1, 0, EXPERT",
  })
  void opens(
      Law law,
      DisputeClause clause,
      BigDecimal claim,
      int urgent,
      int refusal,
      int agreed,
      int safe,
      int file,
      int worth,
      String open) {
    DisputeFacts facts =
        new DisputeFacts(
            new CaseReference("ESC-2026-0001"),
            claim,
            urgent == 1,
            refusal == 1,
            agreed == 1,
            safe == 1,
            file == 1,
            worth == 1,
            "Herstel",
            "jurist");

    List<RouteFinding> routes = table.ask(new DisputeQuestion(law, clause, false, facts)).routes();

    assertThat(
            routes.stream()
                .filter(RouteFinding::open)
                .map(route -> route.track().name())
                .collect(Collectors.joining(" ")))
        .isEqualTo(open);
    assertThat(routes).hasSize(law == Law.NL ? 7 : 5);
    assertThat(routes)
        .allSatisfy(
            route -> {
              assertThat(route.ground()).isNotBlank();
              assertThat(route.needs()).isNotBlank();
              assertThat(route.duration()).isNotBlank();
              assertThat(route.costs())
                  .as("no court fee is written down here")
                  .doesNotContainPattern("(?i)(griffierecht|rolrecht)[^.]*\\d");
            });
    String words = routes.toString();
    if (law == Law.BE) {
      assertThat(words).doesNotContain(" Rv", "3:317", "kantonrechter", "rechtspraak.nl", "SGOA");
    } else {
      assertThat(words).doesNotContain("Ger.W.", "CEPANI", "bMediation");
    }
  }

  @ParameterizedTest(name = "SGOA mediation for {0}: {1}")
  @CsvSource({
    "0.01,       '€ 210,00 per uur'",
    "50000,      '€ 210,00 per uur'",
    "50000.01,   '€ 220,00 per uur'",
    "200000,     '€ 220,00 per uur'",
    "200000.01,  '€ 250,00 per uur'",
    "500000,     '€ 250,00 per uur'",
    "500000.01,  '€ 275,00 per uur'",
    "5000000,    '€ 275,00 per uur'",
    "5000000.01, 'geen tarief bekend: vraag het instituut'",
    ",           'geen tarief bekend: vraag het instituut'",
  })
  void sgoaMediationIsPaidByTheHour(BigDecimal claim, String words) {
    assertThat(costs.of(Track.SGOA_MEDIATION, claim, TODAY)).contains(words);
  }

  @ParameterizedTest(name = "SGOA arbitration of {0} costs {1}")
  @CsvSource({
    "10000,      800.00",
    "10000.01,   1000.00",
    "10000.50,   1000.01",
    "25000,      1150.00",
    "50000,      1400.00",
    "50000.01,   1400.00",
    "60000,      1460.00",
    "1000000,    7100.00",
    ",           3000.00",
  })
  void sgoaArbitrationIsComputedToTheCent(BigDecimal claim, BigDecimal amount) {
    List<CostRow> tariff = rows.of(Track.SGOA_ARBITRATION, TODAY);
    String words = costs.of(Track.SGOA_ARBITRATION, claim, TODAY);

    assertThat(words)
        .startsWith(Euro.text(amount) + " administratiekosten")
        .contains("Bron: SGOA")
        .doesNotContain("Let op");
    assertThat(tariff).hasSize(4);
  }

  @Test
  void aboveAMillionTheInstituteIsAsked() {
    assertThat(costs.of(Track.SGOA_ARBITRATION, new BigDecimal("1000000.01"), TODAY))
        .contains("vraag het instituut");
  }

  @Test
  void bMediationHasOneAdministrationFeeAndThreeHourlyRates() {
    assertThat(costs.of(Track.BMEDIATION, new BigDecimal("100"), TODAY))
        .contains("€ 500,00 administratiekosten", "€ 100,00", "€ 120,00", "€ 160,00");
  }

  @ParameterizedTest
  @CsvSource({"2027-11-21, false", "2027-11-22, true"})
  void aTariffOfMoreThanAYearOldSaysSo(LocalDate today, boolean warns) {
    assertThat(
            costs
                .of(Track.BMEDIATION, null, today)
                .contains("Let op: dit tarief is van 21 november 2026, ouder dan een jaar."))
        .isEqualTo(warns);
  }

  @Test
  void courtsHaveNoTariffHere() {
    for (Track track :
        List.of(
            Track.CEPANI,
            Track.SUBDISTRICT_COURT,
            Track.DISTRICT_COURT,
            Track.ENTERPRISE_COURT,
            Track.INTERIM_RELIEF)) {
      assertThat(costs.of(track, new BigDecimal("100"), TODAY)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"2089-12-31, ''", "2090-01-01, '€ 1,00'", "2095-01-01, '€ 2,00'"})
  void theNewestTariffHoldsFromItsDayOn(LocalDate day, String words) {
    db.sql("delete from dispute_cost where track = 'EXPERT'").update();
    for (int year : List.of(2090, 2095)) {
      db.sql(
              """
              insert into dispute_cost (track, part, undetermined, fixed, percentage, unit, valid_from, source)
              values ('EXPERT', 'ADMIN', false, :fixed, 0, 'advies', :from, 'proef')
              """)
          .param("fixed", year == 2090 ? 1 : 2)
          .param("from", LocalDate.of(year, 1, 1))
          .update();
    }
    try {
      String found = costs.of(Track.EXPERT, null, day);
      assertThat(found.isEmpty()).isEqualTo(words.isEmpty());
      assertThat(found).startsWith(words);
    } finally {
      db.sql("delete from dispute_cost where track = 'EXPERT'").update();
    }
  }

  @ParameterizedTest
  @CsvSource({"NL", "BE"})
  void theSupplierHasTenWorkingDaysToAnswer(Law law) {
    assertThat(replyTerm.of(law).workingDays()).isEqualTo(10);
  }
}
