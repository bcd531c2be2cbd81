package org.supplierescalation.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

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
        "PENALTY_CLAIM",
        "PAYMENT_SUSPENSION",
        "DISSOLUTION",
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
        "PENALTY_CLAIM",
        "PAYMENT_SUSPENSION",
        "DISSOLUTION",
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
      names = {"NOTICE_OF_DEFAULT", "PENALTY_CLAIM", "PAYMENT_SUSPENSION", "DISSOLUTION"})
  void aContractOfBeforeBookFiveIsNotToldItsArticles(LetterKind kind) {
    Map<String, Object> facts = RemedyProof.facts("");
    facts.put("book5", false);

    assertThat(Proof.text(writer.pdf(kind, Law.BE, facts)))
        .doesNotContainPattern("artikel\\w*\\s+5\\.\\d");
    assertThat(Proof.text(writer.pdf(kind, Law.BE, RemedyProof.facts(""))))
        .containsPattern("artikel\\w*\\s+5\\.\\d");
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
        "PENALTY_CLAIM",
        "PAYMENT_SUSPENSION",
        "DISSOLUTION",
        "MEDIATION_PROPOSAL"
      })
  void whatPeopleTypedStandsThereLiterally(LetterKind kind) {
    String letter = Proof.text(writer.pdf(kind, Law.NL, RemedyProof.facts(HOSTILE)));

    assertThat(letter.replaceAll("\\s+", " "))
        .contains("<script>alert(1)</script> {{organisation.name}} ${7*7}");
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
  void theEndOfASuspensionIsAMailWithoutALetter() {
    assertThat(writer.mailText(LetterKind.SUSPENSION_RELEASE, Law.NL, RemedyProof.facts("")))
        .contains("geven het opgeschorte bedrag vrij");
  }

  private String overview(Law law) {
    return Proof.text(writer.pdf(LetterKind.HANDOVER_COVER, law, RemedyProof.facts("")))
        .replaceAll("\\s+", " ");
  }
}
