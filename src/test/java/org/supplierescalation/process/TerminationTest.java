package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Clauses.Ending;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.DisputeClause;
import org.supplierescalation.term.DutchDates;

/** A contract that ends without anybody's fault. */
@Program
class TerminationTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired Documents documents;
  @Autowired Timeline timeline;
  @Autowired LadderCase ladder;

  private CaseReference reference;

  @Test
  void terminationNeedsNoDefaultAndNoReadyPlan() {
    CaseWalk walk =
        preparing(ContractFixture.aDutchContract(), new Ending(null, 30, null, false, false));
    prepares(walk)
        .completes("jurist", "UserTask_AdviseTermination", EndingForms.advice("APPROVED"));
    terminated(walk);

    assertThat(letter())
        .contains("Opzegging")
        .contains(DutchDates.inWords(receivedBy().plusDays(30)))
        .doesNotContain("op grond van", "factuur", "2023/2854");
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::title)
        .contains("Opzegging voorbereid per " + DutchDates.inWords(receivedBy().plusDays(30)));
  }

  @Test
  void aSilentDutchContractNeedsAGroundOfTheLaw() {
    CaseWalk walk = preparing(ContractFixture.aDutchContract(), Clauses.NONE.ending());
    assertThatThrownBy(() -> prepares(walk))
        .hasMessageContaining("Opzegtermijn als het contract zwijgt");
    prepares(walk, 60);

    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist", "UserTask_AdviseTermination", EndingForms.advice("APPROVED")))
        .hasMessageContaining("Wettelijke grond")
        .hasMessageContaining("7:408");
    walk.completes(
        "jurist",
        "UserTask_AdviseTermination",
        grounded("artikel 7:408 van het Burgerlijk Wetboek"));
    terminated(walk);
    assertThat(letter()).contains("op grond van artikel 7:408");
  }

  @Test
  void aBelgianLetterNamesNoDutchGround() {
    CaseWalk walk = preparing(ContractFixture.aBelgianContract(), Clauses.NONE.ending());
    prepares(walk, 60);

    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist", "UserTask_AdviseTermination", grounded("artikel 7:408 BW")))
        .hasMessageContaining("geen Nederlands artikel");
    walk.completes(
        "jurist",
        "UserTask_AdviseTermination",
        grounded("artikel 5.75 van het Burgerlijk Wetboek"));
    terminated(walk);
    assertThat(letter()).contains("5.75").doesNotContainPattern("\\b[637]:\\d");
  }

  @Test
  void anOldBelgianContractNamesNoArticleOfBookFive() {
    CaseWalk walk =
        preparing(
            DissolutionGateTest.before2023(ContractFixture.aBelgianContract()),
            Clauses.NONE.ending());
    prepares(walk, 60);

    assertThatThrownBy(
            () ->
                walk.completes("jurist", "UserTask_AdviseTermination", grounded("artikel 5.75 BW")))
        .hasMessageContaining("Boek 5");
    walk.completes(
        "jurist",
        "UserTask_AdviseTermination",
        grounded("de bevoegdheid om een overeenkomst van onbepaalde duur op te zeggen"));
    terminated(walk);
    assertThat(letter()).contains("onbepaalde duur").doesNotContainPattern("\\b5\\.\\d");
  }

  @Test
  void aCloudContractShowsItsFeeAndTheDaysToFetchOurData() {
    CaseWalk walk =
        preparing(
            ContractFixture.aDutchContract(),
            new Ending(null, 120, new BigDecimal("2500.00"), true, true));
    prepares(walk);
    assertThat(walk.formOf("UserTask_AdviseTermination").get("remedySummary").toString())
        .contains("ten hoogste twee maanden", "€ 2.500,00 volgens het contract");
    walk.completes("jurist", "UserTask_AdviseTermination", EndingForms.advice("APPROVED"));
    terminated(walk);

    LocalDate lastDay = receivedBy().plusMonths(2).plusDays(30);
    assertThat(letter())
        .contains("2023/2854", "€ 2.500,00", DutchDates.inWords(lastDay))
        .contains(DutchDates.inWords(lastDay.plusDays(30)));
  }

  @Test
  void aLetterThatWouldComeTooLateIsNotPrepared() {
    CaseWalk walk =
        preparing(ContractFixture.aDutchContract(), new Ending(null, 30, null, false, false));
    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager",
                    "UserTask_PrepareTermination",
                    EndingForms.termination(ladder.today().minusDays(1))))
        .hasMessageContaining("al voorbij");
  }

  private CaseWalk preparing(Contract contract, Ending ending) {
    reference =
        cases.under(
            contract.with(
                new Clauses(
                    null, false, false, null, null, null, null, null, DisputeClause.NONE, ending)));
    return CaseWalk.of(engine, reference, "exit", Map.of())
        .completes("contractmanager", "UserTask_ChooseEnding", EndingForms.ending("TERMINATION"));
  }

  private CaseWalk prepares(CaseWalk walk) {
    return walk.completes(
        "contractmanager", "UserTask_PrepareTermination", EndingForms.termination(receivedBy()));
  }

  private void prepares(CaseWalk walk, int days) {
    Map<String, Object> form = EndingForms.termination(receivedBy());
    form.put("ownNoticeDays", days);
    walk.completes("contractmanager", "UserTask_PrepareTermination", form);
  }

  private void terminated(CaseWalk walk) {
    EndingWalk.planned(walk, 0, ladder.today().plusDays(5))
        .completes("directie", "UserTask_ApproveExitPlan", EndingForms.decision("APPROVED", ""));
    CasesInDefault.sendsTheLetter(walk).waitsAt("UserTask_CarryOutExit");
  }

  private static Map<String, Object> grounded(String legalGround) {
    return Map.of(
        "legalReview",
        "APPROVED",
        "legalGround",
        legalGround,
        "finding",
        "De termijn is redelijk.");
  }

  private LocalDate receivedBy() {
    return ladder.today().plusDays(10);
  }

  private String letter() {
    return PdfText.of(
            documents.bytes(
                documents.of(reference).stream()
                    .filter(document -> document.kind().equals("TERMINATION"))
                    .findFirst()
                    .orElseThrow()
                    .id()))
        .replaceAll("\\s+", " ");
  }
}
