package org.supplierescalation.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.term.Law;

/** The real texts of the letters from default to hand-over, printed and looked at. */
class RemedyLettersTest {

  private static final String HOSTILE =
      "</p><script>alert(1)</script> {{organisation.name}} ${7*7}";

  private final LetterWriter writer = Proof.writer("classpath*:processes/**/");

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = {
        "NOTICE_OF_DEFAULT",
        "FINAL_DEMAND",
        "PENALTY_CLAIM",
        "DAMAGES_CLAIM",
        "STEP_IN",
        "PAYMENT_SUSPENSION",
        "CONVERSION",
        "PARTIAL_DISSOLUTION",
        "SERVICE_CREDITS",
        "DISSOLUTION",
        "TERMINATION",
        "MEDIATION_PROPOSAL",
        "HANDOVER_COVER"
      })
  void eachLetterLastsCanBeReadAloudAndSaysWhatWasTyped(LetterKind kind) throws Exception {
    for (Law law : Law.values()) {
      byte[] pdf =
          writer.pdf(kind, law, RemedyProof.facts("Op de testdag faalde 3 van 12 scenario's."));
      Files.write(Path.of("target/%s-%s.pdf".formatted(kind.stem(), law)), pdf);
      PdfValidity.assertValid(pdf);
      assertThat(Proof.text(pdf)).contains("ESC-2026-0009").doesNotContain("{{");
      assertThat(writer.subject(kind, law, RemedyProof.facts(""))).startsWith("[ESC-2026-0009] ");
      assertThat(writer.mailText(kind, law, RemedyProof.facts("")))
          .contains("Voorbeeld Zorggroep")
          .doesNotContain("{{");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = {
        "NOTICE_OF_DEFAULT",
        "FINAL_DEMAND",
        "PENALTY_CLAIM",
        "DAMAGES_CLAIM",
        "STEP_IN",
        "PAYMENT_SUSPENSION",
        "PARTIAL_DISSOLUTION",
        "SERVICE_CREDITS",
        "DISSOLUTION",
        "TERMINATION",
        "MEDIATION_PROPOSAL"
      })
  void aBelgianLetterSpeaksBelgianLaw(LetterKind kind) {
    String letter = Proof.text(writer.pdf(kind, Law.BE, RemedyProof.facts("")));
    String mail =
        writer.subject(kind, Law.BE, RemedyProof.facts(""))
            + writer.mailText(kind, Law.BE, RemedyProof.facts(""));

    assertThat(letter + mail)
        .doesNotContainPattern("\\b[637]:\\d")
        .doesNotContainIgnoringCase("verzuim")
        .doesNotContain("boete");
    assertThat(letter).doesNotContain("stuit de verjaring");
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = {
        "NOTICE_OF_DEFAULT",
        "PENALTY_CLAIM",
        "DAMAGES_CLAIM",
        "STEP_IN",
        "FINAL_DEMAND",
        "PAYMENT_SUSPENSION",
        "PARTIAL_DISSOLUTION",
        "DISSOLUTION"
      })
  void aContractOfBeforeBookFiveIsNotToldItsArticles(LetterKind kind) {
    Map<String, Object> facts = RemedyProof.facts("");
    facts.put("book5", false);

    assertThat(Proof.text(writer.pdf(kind, Law.BE, facts)))
        .doesNotContainPattern("artikel\\w*\\s+5\\.\\d");
    assertThat(Proof.text(writer.pdf(kind, Law.BE, RemedyProof.facts(""))))
        .containsPattern("artikel\\w*\\s+5\\.\\d");
  }

  @Test
  void aDutchDissolutionNamesWhatGoesBackAndHowItIsSent() {
    Map<String, Object> facts = RemedyProof.facts("");
    assertThat(text(LetterKind.DISSOLUTION, Law.NL, facts))
        .contains("U betaalt ons terug: € 10.000,00.", "Per e-mail en aangetekend", "6:267")
        .doesNotContain("Zonder rapport is er geen toezicht");
    facts.put("refund", "");
    facts.put("owed", "");
    facts.put("registered", false);
    assertThat(text(LetterKind.DISSOLUTION, Law.NL, facts))
        .doesNotContain("betaalt ons terug", "nog verschuldigd", "aangetekend");
  }

  @Test
  void aBelgianDissolutionGivesAReasonForEachShortcomingAndTheFindingOfState() {
    assertThat(text(LetterKind.DISSOLUTION, Law.BE, RemedyProof.facts("")))
        .contains("5.93", "Zonder rapport is er geen toezicht.", "Gerechtsdeurwaarder");
  }

  @Test
  void aPartIsDissolvedInTheNetherlandsAndThePriceReducedInBelgium() {
    assertThat(text(LetterKind.PARTIAL_DISSOLUTION, Law.NL, RemedyProof.facts("")))
        .contains("Gedeeltelijke ontbinding", "6:270", "€ 4.000,00");
    assertThat(text(LetterKind.PARTIAL_DISSOLUTION, Law.BE, RemedyProof.facts("")))
        .contains("Prijsvermindering", "5.97", "€ 4.000,00")
        .doesNotContain("ontbinding");
  }

  @Test
  void aTerminationSaysOnlyWhatTheContractAsksFor() {
    Map<String, Object> facts = RemedyProof.facts("");
    assertThat(text(LetterKind.TERMINATION, Law.NL, facts))
        .contains("vrijdag 30 april 2027", "2023/2854", "€ 2.500,00");
    facts.put("dataAct", false);
    facts.put("fee", "");
    facts.put("legalGround", "");
    assertThat(text(LetterKind.TERMINATION, Law.NL, facts))
        .doesNotContain("2023/2854", "factuur", "op grond van");
  }

  private String text(LetterKind kind, Law law, Map<String, Object> facts) {
    return Proof.text(writer.pdf(kind, law, facts)).replaceAll("\\s+", " ");
  }

  @Test
  void aDutchPenaltyClaimSaysThatThePenaltyReplacesDamages() {
    assertThat(Proof.text(writer.pdf(LetterKind.PENALTY_CLAIM, Law.NL, RemedyProof.facts(""))))
        .contains("6:92")
        .contains("€ 10.000,00");
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = {
        "NOTICE_OF_DEFAULT",
        "FINAL_DEMAND",
        "PENALTY_CLAIM",
        "DAMAGES_CLAIM",
        "STEP_IN",
        "PAYMENT_SUSPENSION",
        "CONVERSION",
        "PARTIAL_DISSOLUTION",
        "SERVICE_CREDITS",
        "DISSOLUTION",
        "TERMINATION",
        "MEDIATION_PROPOSAL"
      })
  void whatPeopleTypedStandsThereLiterally(LetterKind kind) {
    String letter = Proof.text(writer.pdf(kind, Law.NL, RemedyProof.facts(HOSTILE)));

    assertThat(letter.replaceAll("\\s+", " "))
        .contains("<script>alert(1)</script> {{organisation.name}} ${7*7}");
  }

  @ParameterizedTest
  @EnumSource(Law.class)
  void aFinalDemandNamesTheGroundTheRestTheLastDayAndTheConsequences(Law law) {
    String letter =
        Proof.text(writer.pdf(LetterKind.FINAL_DEMAND, law, RemedyProof.facts("")))
            .replaceAll("\\s+", " ");

    assertThat(letter)
        .contains("ontvangen op 16 november 2026")
        .contains("Roosters opslaan en terugzien.")
        .contains("tot en met vrijdag 30 april 2027, 24.00 uur")
        .contains("onverplicht")
        .contains(law == Law.NL ? "zonder afstand van verzuim" : "geen afstand van de gevolgen")
        .contains("Dan ontbinden wij de overeenkomst.")
        .contains("De contractmanager, 030 000 00 02");
  }

  @Test
  void theOverviewForALawyerKnowsWhatStopsLimitationUnderEachLaw() {
    String dutch = overview(Law.NL);
    String belgian = overview(Law.BE);

    assertThat(dutch).contains("Mediation stuit de verjaring niet", "3:317 BW", "opdrachtgever");
    assertThat(belgian)
        .contains("het ondertekende protocol schorst haar", "wij, klant")
        .doesNotContain("stuit de verjaring", "3:317", "opdrachtgever");
  }

  @Test
  void aPenaltyClaimCarriesClausePeriodUnitsMaximumAndComputation() {
    for (Law law : Law.values()) {
      assertThat(flat(writer.pdf(LetterKind.PENALTY_CLAIM, law, RemedyProof.facts(""))))
          .contains(
              "artikel 9.2",
              "1 november 2026 tot en met 26 november 2026",
              "€ 500,00",
              "26 × € 500,00 per dag = € 13.000,00; het maximum is € 10.000,00",
              "dinsdag 5 januari 2027, 17.00 uur");
    }
  }

  @Test
  void aPenaltyWithoutNoticeSpeaksOfNoDefault() {
    Map<String, Object> facts = RemedyProof.facts("");
    facts.put("inDefault", false);
    facts.put("bySetOff", true);
    facts.put("damagesToo", true);

    assertThat(flat(writer.pdf(LetterKind.PENALTY_CLAIM, Law.NL, facts)))
        .contains("zonder dat een ingebrekestelling nodig is")
        .contains("dan verrekenen wij het bedrag")
        .contains("ook schadevergoeding over dezelfde tekortkoming")
        .doesNotContain("in verzuim sinds", "waarin het verzuim is vastgesteld");
    facts.put("setOffBanned", true);
    assertThat(flat(writer.pdf(LetterKind.PENALTY_CLAIM, Law.BE, facts)))
        .contains("laat verrekening niet toe")
        .contains("de schade vorderen die deze vergoeding te boven gaat")
        .doesNotContain("dan verrekenen wij");
  }

  @Test
  void aSuspensionNamesEachInvoiceAndItsOwnGround() {
    Map<String, Object> facts = RemedyProof.facts("");
    assertThat(flat(writer.pdf(LetterKind.PAYMENT_SUSPENSION, Law.NL, facts)))
        .contains("2026-118", "2026-119", "in totaal € 2.000,00", "6:52", "6:262")
        .doesNotContain("6:263");
    facts.put("precaution", true);
    assertThat(flat(writer.pdf(LetterKind.PAYMENT_SUSPENSION, Law.NL, facts)))
        .contains("6:263", "Onze vrees berust hierop: De curator", "voldoende zekerheid stelt")
        .doesNotContain("6:262");
    assertThat(flat(writer.pdf(LetterKind.PAYMENT_SUSPENSION, Law.BE, facts)))
        .contains("5.239, § 2", "uitzonderlijke omstandigheden");
    facts.put("precaution", false);
    facts.put("whole", true);
    facts.put("paysNothing", true);
    assertThat(flat(writer.pdf(LetterKind.PAYMENT_SUSPENSION, Law.NL, facts)))
        .contains("tot nu toe niets uitgevoerd")
        .doesNotContain("De rest betalen wij");
  }

  @Test
  void serviceCreditsNameNormMeasurementSourceAndWindow() {
    assertThat(flat(writer.pdf(LetterKind.SERVICE_CREDITS, Law.NL, RemedyProof.facts(""))))
        .contains("98,7 %", "Maandrapport, blad 3", "2 × 5 % van € 5.000,00 = € 500,00")
        .contains("woensdag 30 december 2026");
  }

  @Test
  void onlyABelgianInvoiceIsProtested() throws Exception {
    byte[] pdf = writer.pdf(LetterKind.INVOICE_PROTEST, Law.BE, RemedyProof.facts(""));
    Files.write(Path.of("target/invoice-protest-BE.pdf"), pdf);
    PdfValidity.assertValid(pdf);
    assertThat(flat(pdf))
        .contains("Regel 3, maatwerk", "donderdag 3 december 2026", "€ 1.200,00", "8.11")
        .contains("Aangetekend met ontvangstbewijs")
        .doesNotContainPattern("\\b[637]:\\d");
    assertThat(writer.mailText(LetterKind.INVOICE_PROTEST, Law.BE, RemedyProof.facts("")))
        .contains("creditnota van € 1.200,00");
    assertThatThrownBy(() -> writer.pdf(LetterKind.INVOICE_PROTEST, Law.NL, RemedyProof.facts("")))
        .hasMessageContaining("invoice-protest.nl.html");
  }

  @Test
  void theEndOfASuspensionIsAMailThatNamesEachInvoice() {
    assertThat(writer.mailText(LetterKind.SUSPENSION_RELEASE, Law.NL, RemedyProof.facts("")))
        .contains("Wij geven in totaal € 10.000,00 vrij", "vrijdag 15 januari 2027")
        .contains("- factuur 2026-118: € 1.000,00\n- factuur 2026-119: € 1.000,00\n\nHiermee");
  }

  private static String flat(byte[] pdf) {
    return Proof.text(pdf).replaceAll("\\s+", " ");
  }

  private String overview(Law law) {
    return flat(writer.pdf(LetterKind.HANDOVER_COVER, law, RemedyProof.facts("")));
  }
}
