package org.supplierescalation.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.notice.RunningTerm;
import org.supplierescalation.notice.TermCheck;
import org.supplierescalation.notice.Terms;
import org.supplierescalation.overview.MakeSupplierReport;
import org.supplierescalation.overview.SupplierReport;
import org.supplierescalation.remedy.Claim;
import org.supplierescalation.remedy.ClaimKind;
import org.supplierescalation.remedy.ClaimState;
import org.supplierescalation.remedy.Claims;
import org.supplierescalation.remedy.DamageClaim;
import org.supplierescalation.remedy.DamageClaims;

@Program
class SupplierPageTest {

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired Contracts contracts;
  @Autowired Claims claims;
  @Autowired DamageClaims damageClaims;
  @Autowired Terms terms;
  @Autowired MakeSupplierReport makeReport;
  @Autowired Clock clock;

  private Contract contract() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    return contract;
  }

  @Test
  void itShowsTheCasesUnderItsContractsAndThoseThatNameItWithoutOne() {
    Contract one = contract();
    Contract other = contract();
    CaseReference under = start(one, one.number());
    CaseReference named =
        CasesToReport.start(
            startCase,
            "Alleen op naam",
            " " + one.supplier().name().toUpperCase(Locale.ROOT) + " ",
            null,
            "melder");
    CaseReference elsewhere = start(other, other.number());

    String page = Visit.body(Visit.by("jurist", program).get(path(one)));

    assertThat(page)
        .contains(under.value(), named.value(), "Alleen op naam", one.title())
        .contains("role=\"img\"", "€ 5.000,00")
        .doesNotContain(elsewhere.value());
  }

  @Test
  void theSumsContainWhatTheySay() {
    Contract contract = contract();
    CaseReference reference = start(contract, contract.number());
    claim(reference, "100.00", ClaimState.SENT);
    claim(reference, "20.00", ClaimState.SETTLED);
    claim(reference, "3.00", ClaimState.DISPUTED);
    claim(reference, "0.40", ClaimState.COMPUTED);
    claim(reference, "0.05", ClaimState.WITHDRAWN);
    damageClaims.add(damages(reference, "999.00"));
    damageClaims.add(damages(reference, "500.00"));
    damageClaims.received(reference, new BigDecimal("50.00"), CasesToReport.DAY, "finance");

    SupplierReport report = report(contract);

    assertThat(report.money().get(0).claimed()).isEqualByComparingTo("123.00");
    assertThat(report.money().get(0).disputed()).isEqualByComparingTo("3.00");
    assertThat(report.money().get(0).paid()).isEqualByComparingTo("20.00");
    assertThat(report.money().get(1).claimed()).isEqualByComparingTo("0");
    assertThat(report.money().get(2).claimed()).isEqualByComparingTo("510.00");
    assertThat(report.money().get(2).paid()).isEqualByComparingTo("50.00");
    assertThat(report.cases().get(0).claimed()).isEqualByComparingTo("123.00");
    assertThat(report.cases().get(0).damages()).isEqualByComparingTo("510.00");
    assertThat(Visit.body(Visit.by("finance", program).get(path(contract) + "/report.csv")))
        .contains(";123,00;20,00;510,00;50,00");
    assertThat(Visit.body(Visit.by("finance", program).get("/api/v1" + path(contract) + "/report")))
        .contains("\"claimed\":123.00", "\"termsKept\":0");
  }

  @Test
  void aTermIsKeptMissedOrStillOpen() {
    Contract contract = contract();
    LocalDate day = LocalDate.now(clock).minusDays(10);
    term(contract, day, Performance.PERFORMED, day);
    term(contract, day, Performance.PERFORMED, day.plusDays(1));
    term(contract, day, Performance.NOT_PERFORMED, null);
    term(contract, day, null, null);
    term(contract, LocalDate.now(clock).plusDays(9), Performance.PARTLY, null);

    SupplierReport report = report(contract);

    assertThat(report.terms()).isEqualTo(new SupplierReport.TermScore(1, 2, 2));
  }

  @Test
  void breachesAreCountedInTheMonthInWhichTheyOccurred() {
    Contract contract = contract();
    start(contract, contract.number());
    start(contract, contract.number());

    SupplierReport report = report(contract);

    assertThat(report.breaches()).hasSize(24);
    assertThat(report.breachesInAll()).isEqualTo(2);
    assertThat(
            report.breaches().stream()
                .filter(month -> month.count() > 0)
                .map(month -> month.month().toString()))
        .containsExactly("2026-11");
    assertThat(Visit.body(Visit.by("jurist", program).get(path(contract))))
        .contains("november 2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/report.csv", "/report.xlsx"})
  void aReporterIsNotToldThatASupplierExists(String part) {
    Contract contract = contract();

    assertThat(Visit.by("melder", program).get(path(contract) + part)).hasStatus(404);
    assertThat(Visit.by("jurist", program).get(path(contract) + part)).hasStatusOk();
    assertThat(Visit.by("jurist", program).get("/suppliers/L-onbekend" + part)).hasStatus(404);
  }

  private CaseReference start(Contract contract, String number) {
    return CasesToReport.start(
        startCase, "Planning", contract.supplier().name(), number, "contractmanager");
  }

  private SupplierReport report(Contract contract) {
    return makeReport.of(contract.supplier().number()).orElseThrow();
  }

  private void claim(CaseReference reference, String total, ClaimState state) {
    claims.add(
        new Claim(
            reference,
            ClaimKind.PENALTY,
            "artikel 9.2",
            null,
            null,
            new BigDecimal(total),
            "som",
            state,
            null,
            null,
            null));
  }

  private static DamageClaim damages(CaseReference reference, String principal) {
    return new DamageClaim(
        reference,
        CasesToReport.DAY,
        CasesToReport.DAY,
        0,
        new BigDecimal(principal),
        new BigDecimal("10.00"),
        "",
        "",
        "jurist");
  }

  private void term(
      Contract contract, LocalDate lastDay, Performance found, LocalDate performedOn) {
    CaseReference reference = start(contract, contract.number());
    terms.add(
        new RunningTerm(
            reference,
            1,
            CasesToReport.DAY,
            null,
            lastDay,
            null,
            "Zo geteld",
            false,
            "jurist",
            clock.instant()));
    if (found != null) {
      terms.addCheck(
          new TermCheck(reference, 1, found, performedOn, "gezien", "jurist", clock.instant()));
    }
  }

  private static String path(Contract contract) {
    return "/suppliers/" + contract.supplier().number();
  }
}
