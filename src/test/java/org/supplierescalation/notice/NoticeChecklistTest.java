package org.supplierescalation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.Commitment;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermSpan;

/** The checklist of law.md 1.4: each item that blocks, and each that warns. */
class NoticeChecklistTest {

  private static final CaseReference CASE = new CaseReference("ESC-2026-0009");

  @Test
  void aCompleteNoticeLacksNothing() {
    assertThat(missing("nothing")).isEmpty();
  }

  @ParameterizedTest(name = "without {0}: item {1}, blocks: {2}")
  @CsvSource({
    "supplierName,     1, true",
    "legalForm,        1, true",
    "registration,     1, true",
    "seat,             1, true",
    "postalAddress,    1, true",
    "noticeEmail,      1, true",
    "signatory,        2, false",
    "contractTitle,    4, true",
    "contractNumber,   4, true",
    "slaAndClauses,    4, true",
    "commitment,       5, true",
    "effect,           6, true",
    "earlierContact,   7, false",
    "demand,           8, true",
    "acceptanceTest,   8, true",
    "days,             9, true",
    "daysUnderMinimum, 9, true",
    "recoveryPlan,    10, false",
    "consequences,    11, false",
    "damage,          12, false",
    "cooperation,     14, false",
    "contactPerson,   15, false",
    "annexes,         16, false",
    "evidence,        16, false",
    "method,          17, true",
  })
  void whatIsLeftOutIsNamed(String leftOut, int item, boolean blocks) {
    assertThat(missing(leftOut))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.item()).isEqualTo(item);
              assertThat(finding.blocks()).isEqualTo(blocks);
              assertThat(finding.missing()).endsWith(".");
            });
  }

  @Test
  void withoutBreachesThereIsNeitherObligationNorFact() {
    assertThat(NoticeChecklist.findings(draft(""), contract("", Law.NL, 2024), List.of(), true))
        .filteredOn(NoticeFinding::blocks)
        .extracting(NoticeFinding::item)
        .containsExactly(5, 6);
  }

  @Test
  void whatABreachDoesNotSayTheDrafterMayAdd() {
    NoticeDraft complete = draft("added");
    assertThat(
            NoticeChecklist.findings(
                complete, contract("", Law.NL, 2024), breaches("commitment effect"), true))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}: {2} warnings")
  @CsvSource({"BE, 2022, 1", "BE, 2023, 0", "NL, 2022, 0"})
  void aBelgianContractOfBefore2023IsForTheLawyer(Law law, int year, int warnings) {
    assertThat(NoticeChecklist.findings(draft(""), contract("", law, year), breaches(""), true))
        .hasSize(warnings);
  }

  private static List<NoticeFinding> missing(String leftOut) {
    return NoticeChecklist.findings(
        draft(leftOut),
        contract(leftOut, Law.NL, 2024),
        breaches(leftOut),
        !leftOut.equals("earlierContact"));
  }

  private static NoticeDraft draft(String without) {
    int days = without.equals("days") ? 0 : without.equals("daysUnderMinimum") ? 9 : 14;
    return new NoticeDraft(
        CASE,
        1,
        new NoticeText(
            without.equals("added") ? "artikel 4.1" : "",
            without.equals("added") ? "120 roosters" : "",
            "",
            kept("demand", without),
            kept("acceptanceTest", without),
            kept("damage", without),
            !without.equals("consequences"),
            kept("cooperation", without),
            kept("contactPerson", without),
            kept("annexes", without),
            kept("signatory", without)),
        new ChosenTerm(
            NoticeKind.DEFECT,
            Complexity.MEDIUM,
            TermSpan.days(days),
            "",
            without.equals("recoveryPlan") ? null : 3,
            null),
        new ProposedTerm(
            NoticeKind.DEFECT,
            Complexity.MEDIUM,
            TermSpan.days(14),
            List.of(),
            TermRisk.LOW,
            List.of(),
            1),
        without.equals("method") ? null : SendingMethod.REGISTERED,
        "contractmanager",
        Instant.EPOCH);
  }

  private static Contract contract(String without, Law law, int year) {
    boolean bare = without.equals("slaAndClauses");
    return new Contract(
        kept("contractNumber", without),
        new Supplier(
            "L-1",
            kept("supplierName", without),
            kept("legalForm", without),
            kept("registration", without),
            kept("seat", without),
            kept("postalAddress", without),
            kept("noticeEmail", without),
            true,
            List.of()),
        kept("contractTitle", without),
        LocalDate.of(year, 1, 1),
        bare ? "" : "SLA versie 2.1",
        law,
        "",
        BigDecimal.TEN,
        false,
        false,
        without.equals("daysUnderMinimum") ? 10 : null,
        null,
        bare ? List.of() : List.of(new Commitment("artikel 4.1", "binnen vier uur")));
  }

  private static List<Breach> breaches(String without) {
    return List.of(
        new Breach(
            1,
            CASE,
            without.contains("commitment") ? "" : "artikel 4.1",
            "melding 4711",
            LocalDate.of(2026, 11, 2),
            without.contains("effect") ? "" : "120 roosters",
            without.equals("evidence") ? "" : "maandrapport"));
  }

  private static String kept(String name, String without) {
    return name.equals(without) ? "" : "wel ingevuld";
  }
}
