package org.supplierescalation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as people write them to a supplier: which of them cost something, and which do not. */
class WarnOfWordsTest {

  private final WarnOfWords warn = new WarnOfWords();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "THREAT | Als u niet levert, zult u daar spijt van krijgen.",
        "THREAT | Wij stappen naar de pers.",
        "THREAT | Dit is uw laatste waarschuwing.",
        "THREAT | U komt bij ons op de zwarte lijst.",
        "THREAT | Uw mensen zijn incompetent.",
        "THREAT | Betaal nu, of anders hoort u van ons.",
        "THREAT | You will regret this.",
        "THREAT | Vos collaborateurs sont des menteurs.",
        "NEW_TERM | U krijgt van ons nog twee weken extra tijd.",
        "NEW_TERM | Wij verlenen u uitstel tot en met 4 december 2026.",
        "NEW_TERM | Wij verlengen de termijn tot eind december.",
        "NEW_TERM | Een latere datum is voor ons ook goed.",
        "NEW_TERM | Wij wachten nog tot na de feestdagen.",
        "NEW_TERM | Please note the new deadline of 4 January.",
        "NEW_TERM | We grant you an extension of ten days.",
        "NEW_TERM | Nous vous accordons un délai supplémentaire.",
        "WAIVER | Wij zien voor deze keer af van de boete.",
        "WAIVER | Wij trekken de ingebrekestelling van 3 november hierbij in.",
        "WAIVER | Daarmee bent u wat ons betreft klaar: u bent niet in verzuim.",
        "WAIVER | Wij laten de zaak rusten.",
        "WAIVER | We waive the penalty for October.",
        "WAIVER | Nous renonçons à la pénalité.",
        "ACCEPTANCE | Wij accepteren uw herstelplan.",
        "ACCEPTANCE | Wij gaan daarmee akkoord.",
        "ACCEPTANCE | U hebt gelijk dat de eis niet duidelijk was.",
        "ACCEPTANCE | We agree with your planning.",
        "ACCEPTANCE | Nous acceptons votre proposition.",
        "NO_HURRY | Er is geen haast bij.",
        "NO_HURRY | Reageer wanneer het u uitkomt.",
        "NO_HURRY | Take your time with the report.",
        "NO_HURRY | Prenez votre temps.",
        "NO_DUTY | U hoeft het rapport niet meer te sturen.",
        "NO_DUTY | U bent niet verplicht om te antwoorden.",
        "NO_DUTY | You do not have to restore the backup.",
        "NO_DUTY | Vous n'êtes pas obligés de répondre.",
        "ADMISSION | Het was onze fout dat u geen toegang had.",
        "ADMISSION | Wij hadden u eerder moeten waarschuwen.",
        "ADMISSION | We apologise for the late payment.",
        "ADMISSION | C'est notre erreur.",
        "VAGUE | Los de storing zo spoedig mogelijk op.",
        "VAGUE | Wij verwachten op korte termijn een plan.",
        "VAGUE | Please answer as soon as possible.",
        "VAGUE | De oplevering is naar verwachting in maart."
      })
  void warns(WordingRisk risk, String sentence) {
    assertThat(warn.in(sentence)).extracting(WordingWarning::risk).containsOnly(risk).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wij verlenen u geen uitstel.",
        "Dit bericht is geen uitstel en geen nieuwe termijn.",
        "Wij accepteren dat niet.",
        "Wij accepteren geen nieuwe planning.",
        "Wij gaan met uw voorstel niet akkoord.",
        "Dit is geen aanvaarding van uw werk.",
        "Wij doen geen afstand van enig recht.",
        "Zonder afstand van verzuim en onverplicht geven wij u nog tot 4 december 2026 de tijd.",
        "Wij zien niet af van de boete.",
        "Wij trekken de brief van 3 november niet in.",
        "Los de storing zo spoedig mogelijk op, uiterlijk op vrijdag 4 december 2026.",
        "Wij verwachten het plan binnen 5 werkdagen.",
        "U bent in verzuim.",
        "Wij behouden ons alle rechten voor.",
        "Komt u niet na, dan kunnen wij de overeenkomst ontbinden.",
        "Wij stellen u aansprakelijk voor de schade.",
        "Wij leggen het geschil dan voor aan de rechter.",
        "Volgens artikel 4.1 bent u gehouden de storing binnen vier uur op te lossen.",
        "De gestelde termijn blijft gelden.",
        "Wij hebben u op 2 november toegang gegeven.",
        "Wij betwisten dat dit onze schuldeisersverplichting was.",
        "Uw bericht is niet de bevestiging waar wij om vroegen.",
        "Wilt u de ontvangst van deze brief bevestigen?",
        "Wij nemen kennis van uw toezegging.",
        "Het werk is nog niet aanvaard.",
        "De zaak is dringend: er staan twee afdelingen stil.",
        "Voor vragen kunt u terecht bij de contractmanager.",
        "We do not accept this proposal.",
        "This is not an extension and we waive no rights.",
        "You are in default as of today.",
        "Please confirm receipt by 4 December 2026.",
        "We reserve all rights, without prejudice to the notice.",
        "Nous n'acceptons pas cette proposition.",
        "Nous réservons tous nos droits.",
        "Ceci n'est pas un nouveau délai.",
        "Vous êtes en défaut depuis le 3 novembre."
      })
  void doesNotWarn(String sentence) {
    assertThat(warn.in(sentence)).isEmpty();
  }

  @Test
  void aMailThatReservesNothingIsToldSoOnce() {
    assertThat(
            warn.inMail(
                "Geachte heer,\n\nWilt u op 4 december 2026 komen?\n\nMet vriendelijke groet"))
        .extracting(WordingWarning::risk)
        .containsExactly(WordingRisk.NO_RESERVATION);
    assertThat(warn.inMail("Wilt u komen?\n\nWij behouden ons alle rechten voor.")).isEmpty();
    assertThat(warn.inMail("Will you come? We reserve all our rights.")).isEmpty();
    assertThat(warn.inMail("Nous nous réservons tous nos droits.")).isEmpty();
  }

  @Test
  void warningsStandInTheOrderOfTheTextWithTheirWords() {
    assertThat(
            warn.in("Er is geen haast bij.\nWij accepteren uw plan, en wij zien\naf van de boete."))
        .extracting(WordingWarning::words)
        .containsExactly("geen haast", "Wij accepteren");
    assertThat(warn.in("Wij accepteren uw plan en wij zien af van de boete."))
        .extracting(WordingWarning::risk)
        .containsExactly(WordingRisk.ACCEPTANCE, WordingRisk.WAIVER);
  }

  @ParameterizedTest
  @EnumSource(WordingRisk.class)
  void everyWarningSaysWhyAndWhatToWriteInstead(WordingRisk risk) {
    assertThat(risk.dutch()).isNotBlank();
    assertThat(risk.why()).endsWith(".");
    assertThat(risk.instead()).isNotBlank();
    assertThat(warn.in(risk.why()).stream().map(WordingWarning::risk))
        .as("our own advice")
        .doesNotContain(WordingRisk.THREAT);
  }
}
