package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.remedy.AccountDamages;
import org.supplierescalation.remedy.AddDamage;
import org.supplierescalation.remedy.Claim;
import org.supplierescalation.remedy.ClaimKind;
import org.supplierescalation.remedy.ClaimState;
import org.supplierescalation.remedy.Claims;
import org.supplierescalation.remedy.ComputePenalty;
import org.supplierescalation.remedy.DamageCategory;
import org.supplierescalation.remedy.DamagesLedger;
import org.supplierescalation.remedy.NewDamage;
import org.supplierescalation.remedy.PenaltyDemand;
import org.supplierescalation.remedy.Settlement;
import org.supplierescalation.term.Law;

/** What the ledger adds up to on 31 December 2026, to the cent. */
@Program
class DamagesLedgerTest {

  @Autowired DamagesCase cases;
  @Autowired OpenCase openCase;
  @Autowired AddDamage addDamage;
  @Autowired AccountDamages accountDamages;
  @Autowired ComputePenalty computePenalty;
  @Autowired Claims claims;
  @Autowired ApplicationContext beans;
  @Autowired WebApplicationContext program;

  private CaseReference reference;

  @BeforeEach
  void onTheLastDayOfTheYear() {
    ProgramClock.moveTo(Instant.parse("2026-12-31T12:00:00Z"));
  }

  @AfterEach
  void today() {
    ProgramClock.reset();
  }

  @ParameterizedTest(name = "{0}, default since 1 December, € {1} on {2}: interest € {3}, {4}")
  @CsvSource({
    "NL, 10000.00, 2026-11-02, 33.97, from default although it was suffered earlier",
    "NL, 10000.00, 2026-12-01, 33.97, from default",
    "NL, 10000.00, 2026-12-31, 1.10, from the day on which it was suffered",
    "BE, 10000.00, 2026-11-02, 38.22, the Belgian ordinary rate",
  })
  void interestRunsFromTheLegalDayOrTheDayOfTheDamage(
      Law law, BigDecimal amount, LocalDate sufferedOn, BigDecimal interest, String because) {
    reference = cases.since("2026-12-01", of(law));
    add(DamageCategory.REPAIR, amount, sufferedOn, false);

    DamagesLedger ledger = accountDamages.today(reference);

    assertThat(ledger.interest()).isEqualTo(interest);
    assertThat(ledger.total()).isEqualTo(amount.add(interest));
    assertThat(ledger.interestFrom()).isEqualTo("2026-12-01");
    assertThat(ledger.until()).isEqualTo("2026-12-31");
  }

  @ParameterizedTest(name = "cap {0}: € 6.000 + € 5.000 counts as {1} + {2}")
  @CsvSource({
    ", 6000.00, 5000.00, geen grens aan de aansprakelijkheid vastgelegd",
    "11000.00, 6000.00, 5000.00, De schade blijft daaronder",
    "10999.99, 6000.00, 4999.99, telt € 0,01 van de schade niet mee",
    "8000.00, 6000.00, 2000.00, telt € 3.000,00 van de schade niet mee",
    "5000.00, 5000.00, 0.00, telt € 6.000,00 van de schade niet mee",
  })
  void theCapCutsTheLatestDamageAndSaysSo(
      @Nullable String cap, BigDecimal first, BigDecimal second, String warning) {
    reference =
        cases.since("2026-12-01", DamagesCase.with(ContractFixture.aDutchContract(), cap, false));
    // Entered the other way round: what counts is when it was suffered.
    add(DamageCategory.REPLACEMENT, new BigDecimal("5000.00"), LocalDate.of(2026, 12, 3), false);
    add(DamageCategory.REPAIR, new BigDecimal("6000.00"), LocalDate.of(2026, 12, 2), false);

    DamagesLedger ledger = accountDamages.today(reference);

    assertThat(ledger.entries())
        .extracting(DamagesLedger.Entry::counted)
        .containsExactly(second, first);
    assertThat(ledger.suffered()).isEqualByComparingTo("11000.00");
    assertThat(String.join(" ", ledger.warnings())).contains(warning);
  }

  @ParameterizedTest(name = "claimed {0}, contract allows both {1}: counts {2}")
  @CsvSource({
    "false, false, 1500.00, Beide claimen kan niet",
    "true, false, 500.00, telt daarom niet mee",
    "true, true, 1500.00, staat beide naast elkaar toe",
  })
  void damageOfABreachWithAPenaltyIsNotAskedTwice(
      boolean claimed, boolean both, BigDecimal counted, String warning) {
    reference =
        cases.since("2026-12-01", DamagesCase.with(ContractFixture.aDutchContract(), null, both));
    computePenalty.compute(twoDays());
    if (claimed) {
      claims.add(sentPenaltyClaim());
    }
    add(DamageCategory.REPAIR, new BigDecimal("1000.00"), LocalDate.of(2026, 12, 2), true);
    add(DamageCategory.REPAIR, new BigDecimal("500.00"), LocalDate.of(2026, 12, 2), false);

    DamagesLedger ledger = accountDamages.today(reference);

    assertThat(ledger.principal()).isEqualTo(counted);
    assertThat(String.join(" ", ledger.warnings()))
        .contains(warning, "€ 1.000,00 gaat over dezelfde tekortkoming als de boete van");
  }

  @Test
  void indirectLossIsFlagged() {
    reference = cases.since("2026-12-01", ContractFixture.aDutchContract());
    add(DamageCategory.CONSEQUENTIAL, new BigDecimal("700.00"), LocalDate.of(2026, 12, 2), false);

    assertThat(String.join(" ", accountDamages.today(reference).warnings()))
        .contains("€ 700,00 is gevolgschade");
  }

  @Test
  void aRateThatNobodyLookedUpIsFlagged() {
    ProgramClock.moveTo(Instant.parse("2027-01-01T12:00:00Z"));
    reference = cases.since("2026-12-01", ContractFixture.aDutchContract());
    add(DamageCategory.REPAIR, new BigDecimal("700.00"), LocalDate.of(2026, 12, 2), false);

    assertThat(String.join(" ", accountDamages.today(reference).warnings()))
        .contains("“Gewone wettelijke rente (artikel 6:119 BW)” is niet nagekeken");
    assertThat(Visit.body(Visit.by("finance", program).get("/")))
        .contains("Kijk de wettelijke rentes na");
    assertThat(Visit.body(Visit.by("contractmanager", program).get("/")))
        .doesNotContain("Kijk de wettelijke rentes na");
  }

  @Test
  void theCasePageShowsItemsInterestAndTotal() {
    reference = cases.since("2026-12-01", ContractFixture.aDutchContract());
    CasePanel panel = beans.getBean("damagesPanel", CasePanel.class);
    assertThat(panel.of(reference)).isEmpty();
    add(DamageCategory.REPAIR, new BigDecimal("10000.00"), LocalDate.of(2026, 12, 1), false);

    CasePanel.Panel shown = panel.of(reference).orElseThrow();

    assertThat(shown.title()).isEqualTo("Schade");
    assertThat(shown.rows().get(0)).contains("€ 10.000,00", "€ 33,97", "Urenlijst");
    assertThat(shown.rows().get(1)).contains("Samen € 10.033,97");
    assertThat(Visit.body(Visit.by("jurist", program).get("/cases/" + reference)))
        .contains("id=\"schade\"", "€ 10.033,97");
  }

  @Test
  void otherProgramsReadTheLedgerOfCasesInSight() {
    reference = cases.since("2026-12-01", ContractFixture.aDutchContract());
    add(DamageCategory.REPAIR, new BigDecimal("10000.00"), LocalDate.of(2026, 12, 1), false);
    String path = "/api/v1/cases/" + reference + "/damages";

    MvcTestResult answer = Visit.by("finance", program).get(path);

    assertThat(answer).hasStatusOk();
    assertThat(answer).bodyJson().extractingPath("$.total").isEqualTo(10033.97);
    assertThat(answer).bodyJson().extractingPath("$.items[0].interest[0].days").isEqualTo(31);
    assertThat(Visit.by("melder", program).get(path)).hasStatusOk();
    CaseReference ofAnother = openCase.open(someCase(), "jurist").reference();
    assertThat(Visit.by("melder", program).get("/api/v1/cases/" + ofAnother + "/damages"))
        .hasStatus(404);
    assertThat(Visit.by("finance", program).get("/api/v1/cases/nonsense/damages")).hasStatus(404);
  }

  private static NewCase someCase() {
    LocalDate day = LocalDate.of(2026, 12, 1);
    return new NewCase(
        "Storing",
        "Traag",
        null,
        "Geen roosters",
        Priority.P2,
        day,
        List.of(new NewBreach("Vier uur", "Open", day, "Geen roosters")));
  }

  private void add(
      DamageCategory category, BigDecimal amount, LocalDate sufferedOn, boolean samePenalty) {
    addDamage.add(
        reference,
        new NewDamage(
            category, "Herstel", amount, sufferedOn, "Urenlijst", "Storing", samePenalty, ""),
        "contractmanager");
  }

  private PenaltyDemand twoDays() {
    return new PenaltyDemand(
        reference,
        LocalDate.of(2026, 12, 2),
        LocalDate.of(2026, 12, 3),
        null,
        null,
        "2 dagen",
        "",
        Settlement.CREDIT_NOTE,
        10,
        "contractmanager");
  }

  private Claim sentPenaltyClaim() {
    return new Claim(
        reference,
        ClaimKind.PENALTY,
        "artikel 9.2",
        LocalDate.of(2026, 12, 2),
        LocalDate.of(2026, 12, 3),
        new BigDecimal("1000.00"),
        "2 × € 500,00 per dag = € 1.000,00",
        ClaimState.SENT,
        LocalDate.of(2026, 12, 20),
        null,
        null);
  }

  private static Contract of(Law law) {
    return law == Law.NL ? ContractFixture.aDutchContract() : ContractFixture.aBelgianContract();
  }
}
