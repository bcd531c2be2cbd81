package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** The supplier confirms by its personal link that a formal letter arrived. */
@Program
class ReceiptByLinkTest {

  private static final Map<String, String> RECEIVED =
      Map.of("choice", "RECEIVED", "name", "De directeur van Traag");

  @Autowired WebApplicationContext program;
  @Autowired ProcessEngine engine;
  @Autowired NoticeCase noticeCase;
  @Autowired CasesInDefault defaults;
  @Autowired Letters letters;
  @Autowired Documents documents;
  @Autowired Timeline timeline;
  @Autowired DemoMail mail;
  @Autowired JdbcClient db;

  private Outsider supplier;

  @BeforeEach
  void onAMondayMorning() {
    ProgramClock.moveTo(Instant.parse("2026-11-23T09:30:00Z"));
    supplier = new Outsider(program);
  }

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void theMailOfTheNoticeHasTheLinkAndTheSignedLetterHasNot() {
    CaseWalk walk = mailed(ContractFixture.aDutchContract());

    assertThat(Outsider.links(mail, walk)).hasSize(1);
    assertThat(
            PdfText.of(
                documents.bytes(
                    letters.newest(walk.reference(), LetterKind.DEFAULT_NOTICE).document())))
        .contains("Ingebrekestelling")
        .doesNotContain("/reply/", "persoonlijke link");
  }

  @Test
  void thePageShowsOfTheLetterOnlyItsSubjectAndDay() {
    MvcTestResult page =
        supplier.get(Outsider.links(mail, mailed(ContractFixture.aDutchContract())).get(0));

    assertThat(Visit.body(page))
        .contains("Hebt u onze brief ontvangen?", "Ingebrekestelling Beheer van het planning")
        .contains("maandag 23 november 2026", "niet dat u het ermee eens bent")
        .doesNotContain("7 december", "Verhelp melding", "melding 4711", ".pdf");
  }

  @Test
  void confirmedItIsAProposalWithProofAndAPersonStartsTheTerm() {
    CaseWalk walk = NoticeCase.posted(mailed(ContractFixture.aDutchContract()), "2026-11-23");
    ProgramClock.moveTo(Instant.parse("2026-11-23T15:07:00Z"));
    supplier.answers(Outsider.links(mail, walk).get(0), RECEIVED);

    walk.waitsAt("UserTask_ProveReceipt");
    assertThat(walk.formOf("UserTask_ProveReceipt"))
        .containsEntry("receiptChannel", "EMAIL")
        .containsEntry("receiptEvidence", "CONFIRMED")
        .containsEntry("receivedOn", "2026-11-23")
        .as("the time only for a term in hours")
        .doesNotContainKey("receivedAt");
    assertThat(walk.formOf("UserTask_ProveReceipt").get("receiptProofText").toString())
        .contains("De directeur van Traag", "16.07 uur", supplier.address());
    assertThat(walk.formOf("UserTask_ProveReceipt").get("linkAnswer").toString())
        .contains("Ga na of deze persoon bij de leverancier hoort");
    assertThat(titles(walk)).noneMatch(title -> title.startsWith("Ontvangst bewezen"));

    walk.completes(NoticeCase.DRAFTER, "UserTask_ProveReceipt", Map.of()).isOver();
    assertThat(titles(walk))
        .contains("Ontvangst bewezen op maandag 23 november 2026 (bewijsgraad A)");
  }

  @Test
  void confirmedBeforeThePostLeftItWaitsInTheFormThatComes() {
    CaseWalk walk = mailed(ContractFixture.aDutchContract());
    supplier.answers(Outsider.links(mail, walk).get(0), RECEIVED);
    walk.waitsAt("UserTask_PostNotice");

    NoticeCase.posted(walk, "2026-11-23").waitsAt("UserTask_AwaitReceipt");
    assertThat(walk.formOf("UserTask_AwaitReceipt")).containsEntry("receiptEvidence", "CONFIRMED");
  }

  @Test
  void aTermThatRunsIsNotDisturbedByAWordOfReceipt() {
    CaseWalk walk = noticeCase.onTheLadder(ContractFixture.aDutchContract());
    NoticeCase.noticed(walk, "2026-12-28");
    walk.waitsAt("UserTask_AwaitPerformance");
    supplier.answers(Outsider.links(mail, walk).get(0), RECEIVED);

    walk.waitsAt("UserTask_AwaitPerformance");
    assertThat(titles(walk)).contains("Antwoord via de persoonlijke link: Ontvangst bevestigd");
  }

  @Test
  void aScannerStartsNothing() {
    CaseWalk walk = NoticeCase.posted(mailed(ContractFixture.aDutchContract()), "2026-11-23");
    supplier.follows(Outsider.links(mail, walk).get(0));

    walk.waitsAt("UserTask_AwaitReceipt");
    assertThat(walk.formOf("UserTask_AwaitReceipt"))
        .containsEntry("linkAnswer", "")
        .doesNotContainKey("receiptEvidence");
  }

  @Test
  void aWordThatBelongsToAnotherPurposeConfirmsNothing() {
    CaseWalk walk = NoticeCase.posted(mailed(ContractFixture.aDutchContract()), "2026-11-23");
    String link = Outsider.links(mail, walk).get(0);

    assertThat(
            supplier
                .answers(link, Map.of("choice", "AGREED", "name", "Jan"))
                .getResponse()
                .getStatus())
        .isEqualTo(400);
    walk.waitsAt("UserTask_AwaitReceipt");
  }

  @Test
  void aSupplierThatReadsFrenchIsAskedInFrench() {
    CaseWalk walk = sent(frenchSpeaking(noticeCase.drafting(ContractFixture.aBelgianContract())));
    String link = Outsider.links(mail, walk).get(0);

    assertThat(mail.received())
        .filteredOn(m -> m.text().contains(link))
        .singleElement()
        .satisfies(m -> assertThat(m.text()).contains("lien personnel", "22 janvier 2027 inclus"));
    assertThat(Visit.body(supplier.get(link)))
        .contains("lang=\"fr\"", "Avez-vous reçu notre lettre ?", "lundi 23 novembre 2026");
    assertThat(Visit.body(supplier.answers(link, RECEIVED)))
        .contains("Merci, votre réponse a été enregistrée")
        .doesNotContain("Bedankt");
  }

  @Test
  void anOpenFormOfAnotherLetterGetsTheAnswerToo() {
    CaseReference reference = defaults.inDefault(ContractFixture.aDutchContract());
    CaseWalk walk =
        CaseWalk.of(engine, reference, "formal-letter", Map.of("letterKind", "NOTICE_OF_DEFAULT"));
    walk.completes("contractmanager", "UserTask_ComposeLetter", CasesInDefault.letter(""))
        .completes("jurist", "UserTask_ReviewLetter", Map.of("legalReview", "APPROVED"))
        .completes("directie", "UserTask_SignLetter", CasesInDefault.signed())
        .runs("ServiceTask_SendLetter")
        .runs("ServiceTask_SendLetter")
        .completes("contractmanager", "UserTask_PostLetter", CasesInDefault.posted())
        .waitsAt("UserTask_RecordLetterReceipt");
    assertThat(walk.formOf("UserTask_RecordLetterReceipt")).doesNotContainKey("receiptEvidence");

    supplier.answers(Outsider.links(mail, walk).get(0), RECEIVED);

    assertThat(walk.formOf("UserTask_RecordLetterReceipt"))
        .containsEntry("receiptEvidence", "CONFIRMED");
    assertThat(walk.formOf("UserTask_RecordLetterReceipt").get("linkAnswer").toString())
        .contains("De directeur van Traag");
    walk.completes("contractmanager", "UserTask_RecordLetterReceipt", Map.of()).isOver();
    assertThat(titles(walk))
        .anyMatch(title -> title.contains("ontvangen op") && title.contains("bewijsgraad A"));
  }

  private CaseWalk frenchSpeaking(CaseWalk walk) {
    db.sql(
            """
            update supplier set language = 'FR' where number = (select supplier from contract where number =
              (select contract_number from escalation_case where reference = ?))
            """)
        .param(walk.reference().value())
        .update();
    return walk;
  }

  private CaseWalk mailed(Contract contract) {
    return sent(noticeCase.drafting(contract));
  }

  private static CaseWalk sent(CaseWalk walk) {
    NoticeCase.reviewed(NoticeCase.drafted(walk, Map.of()));
    NoticeCase.announced(walk, "SPOKEN", "2026-11-23", "10:00");
    return NoticeCase.mailed(NoticeCase.signed(walk, "2026-12-07"));
  }

  private List<String> titles(CaseWalk walk) {
    return timeline.of(walk.reference()).stream().map(TimelineEntry::title).toList();
  }
}
