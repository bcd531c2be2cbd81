package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

@Program
class FormalLetterTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired Letters letters;
  @Autowired Documents documents;

  private CaseReference reference;
  private CaseWalk walk;

  @BeforeEach
  void aLetterOfDefaultIsNeeded() {
    reference = cases.inDefault(ContractFixture.aDutchContract());
    walk =
        CaseWalk.of(engine, reference, "formal-letter", Map.of("letterKind", "NOTICE_OF_DEFAULT"));
  }

  @Test
  void aWithdrawnLetterLeavesItsReason() {
    CasesInDefault.withdrawsTheLetter(walk).isOver().ended("formal-letter", "EndEvent_NotSent");
  }

  @Test
  void withdrawingAsksForAReason() {
    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager", "UserTask_ComposeLetter", Map.of("compose", "WITHDRAW")))
        .hasMessageContaining("waarom u de brief niet verstuurt");
  }

  @Test
  void aLetterThatIsSentBackShowsTheRemarkAndBecomesANewRound() {
    int before = letters.newest(reference, LetterKind.NOTICE_OF_DEFAULT).round();
    walk.completes(
            "contractmanager", "UserTask_ComposeLetter", CasesInDefault.letter("Eerste poging"))
        .completes(
            "jurist",
            "UserTask_ReviewLetter",
            Map.of("legalReview", "SENT_BACK", "remark", "Noem de test."));

    assertThat(walk.formOf("UserTask_ComposeLetter"))
        .containsEntry("sentBackRemark", "Teruggestuurd door jurist: Noem de test.")
        .containsEntry("passage", "Eerste poging");
    walk.completes("contractmanager", "UserTask_ComposeLetter", CasesInDefault.letter("Met test"));
    assertThat(letters.newest(reference, LetterKind.NOTICE_OF_DEFAULT).round())
        .isEqualTo(before + 2);
    walk.completes("jurist", "UserTask_ReviewLetter", Map.of("legalReview", "APPROVED"))
        .completes(
            "directie",
            "UserTask_SignLetter",
            Map.of("signature", "SENT_BACK", "remark", "Te scherp."))
        .waitsAt("UserTask_ComposeLetter");
  }

  @Test
  void sendingBackAsksForARemark() {
    walk.completes("contractmanager", "UserTask_ComposeLetter", CasesInDefault.letter(""));

    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist", "UserTask_ReviewLetter", Map.of("legalReview", "SENT_BACK")))
        .hasMessageContaining("wat er aan de brief moet veranderen");
  }

  @Test
  void whoDraftedMayNotReview() {
    walk.completes("contractmanager", "UserTask_ComposeLetter", CasesInDefault.letter(""));

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager", "UserTask_ReviewLetter", Map.of("legalReview", "APPROVED")))
        .hasMessageContaining("zelf opgesteld");
    walk.waitsAt("UserTask_ReviewLetter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"contractmanager", "jurist"})
  void whoDraftedOrReviewedMayNotSign(String signatory) {
    walk.completes("contractmanager", "UserTask_ComposeLetter", CasesInDefault.letter(""))
        .completes("jurist", "UserTask_ReviewLetter", Map.of("legalReview", "APPROVED"));

    assertThatThrownBy(
            () -> walk.completes(signatory, "UserTask_SignLetter", Map.of("signature", "SIGNED")))
        .hasMessageContaining("zelf opgesteld of getoetst");
    walk.waitsAt("UserTask_SignLetter");
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    Map<String, Object> form = new HashMap<>(CasesInDefault.letter(""));
    form.put("recipient", "a@b.example, c@d.example");

    assertThatThrownBy(() -> walk.completes("contractmanager", "UserTask_ComposeLetter", form))
        .hasMessageContaining("één e-mailadres");
  }

  @Test
  void thePdfIsInTheCaseFileAndTheFieldsHaveLeftTheProcess() {
    walk.completes(
        "contractmanager", "UserTask_ComposeLetter", CasesInDefault.letter("<b>{{reference}}</b>"));

    Map<String, Object> form = walk.formOf("UserTask_ReviewLetter");
    UUID document = letters.newest(reference, LetterKind.NOTICE_OF_DEFAULT).document();
    assertThat(document).isNotNull();
    assertThat(documents.bytes(document)).startsWith("%PDF".getBytes());
    assertThat(form.get("letterLink").toString())
        .endsWith("/cases/%s/letters/NOTICE_OF_DEFAULT.pdf".formatted(reference));
    assertThat(form).doesNotContainKeys("recipient", "signatory", "passage", "withdrawReason");
  }

  @Test
  void theSignerMustHaveSeenTheWarnings() {
    walk.completes("contractmanager", "UserTask_ComposeLetter", CasesInDefault.letter(""))
        .completes("jurist", "UserTask_ReviewLetter", Map.of("legalReview", "APPROVED"));

    assertThatThrownBy(
            () -> walk.completes("directie", "UserTask_SignLetter", Map.of("signature", "SIGNED")))
        .hasMessageContaining("Gezien");
  }

  @Test
  void aLetterWithoutASignatoryIsNotApproved() {
    Map<String, Object> form = new HashMap<>(CasesInDefault.letter(""));
    form.put("signatory", "");
    walk.completes("contractmanager", "UserTask_ComposeLetter", form);

    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist", "UserTask_ReviewLetter", Map.of("legalReview", "APPROVED")))
        .hasMessageContaining("Wie ondertekent");
  }
}
