package org.supplierescalation.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Clauses.Credits;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.Worded;
import org.supplierescalation.term.Law;

/** The sums and names that letters of remedies say in the language of the supplier. */
class LetterWordsTest {

  private static final CaseReference CASE = new CaseReference("ESC-2026-0009");

  @Test
  void serviceCreditsShowTheirSumUpToTheMaximumAndWhatWasClaimed() {
    Worded sum = CreditsLetter.computation(credits("100.00"));
    assertThat(sum.in(Language.NL)).isEqualTo(credits("100.00").computation());
    assertThat(sum.in(Language.EN))
        .isEqualTo(
            "3 × 5% of €5,000.00 = €750.00; the maximum of the month is 12.5%, so €625.00, of which €100.00 was claimed before, so that €525.00 remains");
    assertThat(plain(sum))
        .isEqualTo(
            "3 × 5 % de 5 000,00 € = 750,00 € ; le maximum du mois est de 12,5 %, soit 625,00 €, dont 100,00 € déjà réclamés, de sorte qu'il reste 525,00 €");
  }

  @Test
  void aReductionShowsItsSum() {
    PartialDissolution partial =
        new PartialDissolution(
            CASE,
            "Module",
            new BigDecimal("12.50"),
            "Een achtste",
            new BigDecimal("5000.00"),
            LocalDate.of(2027, 2, 1),
            "medewerker");
    Worded sum = PartialDissolutionLetter.computation(partial);
    assertThat(sum.in(Language.NL)).isEqualTo(partial.computation());
    assertThat(LetterAmounts.percent(partial.share()).in(Language.NL))
        .isEqualTo(partial.percentage());
    assertThat(sum.in(Language.EN))
        .isEqualTo("12.5% × €5,000.00 = €625.00 less each month; the new monthly fee is €4,375.00");
    assertThat(plain(sum))
        .isEqualTo(
            "12,5 % × 5 000,00 € = 625,00 € de moins par mois ; la nouvelle redevance mensuelle est de 4 375,00 €");
  }

  @Test
  void collectionCostsHaveTheNameOfTheLaw() {
    assertThat(DamageCategory.COLLECTION.inWords(Law.NL).in(Language.EN))
        .isEqualTo("Out-of-court costs");
    assertThat(DamageCategory.COLLECTION.inWords(Law.BE).in(Language.FR))
        .isEqualTo("Frais de recouvrement");
    assertThat(DamageCategory.COLLECTION.dutch(Law.BE)).isEqualTo("Invorderingskosten");
  }

  @Test
  void aFindingOfStateIsToldInEachLanguage() {
    StateFinding finding =
        new StateFinding(
            CASE,
            "module",
            LocalDate.of(2026, 12, 1),
            "",
            FindingMethod.BAILIFF,
            true,
            "PV 12",
            "jurist");
    assertThat(finding.inLetter().in(Language.NL)).isEqualTo(finding.inWords());
    assertThat(finding.inLetter().in(Language.EN))
        .isEqualTo(
            "Found: module\nOn: Tuesday 1 December 2026\nBy: Bailiff\nSupplier invited: yes\nEvidence: PV 12");
    assertThat(plain(finding.inLetter()))
        .isEqualTo(
            "Constaté : module\nLe : mardi 1er décembre 2026\nPar : Huissier de justice\nFournisseur invité : oui\nPreuve : PV 12");
  }

  @Test
  void aMonthIsNamedInEachLanguage() {
    Worded month = LetterDates.inWords(YearMonth.of(2026, 8));
    assertThat(List.of(Language.values()))
        .extracting(month::in)
        .containsExactlyInAnyOrder("augustus 2026", "August 2026", "août 2026");
  }

  private static ServiceCredits credits(String before) {
    MissedNorm norm = new MissedNorm("Norm", "98 %", "Rapport");
    return new ServiceCredits(
        CASE,
        new Credits("artikel 7", new BigDecimal("5.0000"), new BigDecimal("12.5000"), 30),
        new BigDecimal("5000.00"),
        YearMonth.of(2026, 11),
        List.of(norm, norm, norm),
        new BigDecimal(before),
        10,
        "medewerker");
  }

  /** Without the spaces that keep an amount on one line. */
  private static String plain(Worded words) {
    return words.in(Language.FR).replace('\u00a0', ' ');
  }
}
