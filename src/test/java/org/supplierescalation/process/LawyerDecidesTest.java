package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.process.ReviewForms.ASSESS;
import static org.supplierescalation.process.ReviewForms.COOPERATION;
import static org.supplierescalation.process.ReviewForms.OUT_OF_SCOPE;
import static org.supplierescalation.process.ReviewForms.READ;
import static org.supplierescalation.process.ReviewForms.found;
import static org.supplierescalation.process.ReviewForms.judged;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.contract.QualityPanel;
import org.supplierescalation.contract.RegimePanel;
import org.supplierescalation.notice.DefaultAssessments;

/** Where a table has no rule, or a person decides otherwise: with a reason, and never silently. */
@Program
class LawyerDecidesTest {

  private static final String JUDGE_SCOPE = "UserTask_JudgeScope";
  private static final String JUDGE_NOTICE = "UserTask_JudgeNotice";
  private static final String OLD_LAW = "UserTask_CheckOldLaw";

  @Autowired ProcessEngine engine;
  @Autowired CaseFiles cases;
  @Autowired Contracts contracts;
  @Autowired OpenCase openCase;
  @Autowired Timeline timeline;
  @Autowired DefaultAssessments assessments;
  @Autowired RegimePanel regimePanel;
  @Autowired QualityPanel qualityPanel;

  ReviewCases review;

  @BeforeEach
  void register() {
    review = new ReviewCases(engine, cases, contracts, openCase, timeline);
  }

  @Test
  void whereNoRuleFitsTheLawyerDecidesOnTheScope() {
    CaseWalk walk =
        review
            .of(ContractFixture.aDutchContract())
            .completes("contractmanager", READ, found(Map.of("normExceeded", "NO")))
            .waitsAt(JUDGE_SCOPE);
    assertThat(walk.formOf(JUDGE_SCOPE))
        .containsEntry("tableAnswer", "Geen regel past")
        .doesNotContainKey("judgedScope");
    assertThat(review.titles(walk)).contains("Bereik: geen regel past, de jurist beslist");

    assertThatThrownBy(
            () -> walk.completes("jurist", JUDGE_SCOPE, Map.of("judgedScope", "IN_SCOPE")))
        .hasMessageContaining("waarom u zo beslist");
    walk.completes(
            "jurist",
            JUDGE_SCOPE,
            Map.of("judgedScope", "IN_SCOPE", "judgeReason", "De norm geldt per maand."))
        .waitsAt(COOPERATION);
    assertThat(review.line(walk, "Jurist over het bereik: Binnen contract").text())
        .contains("Geen regel past", "De norm geldt per maand.");
  }

  @Test
  void aLawyerWhoIsAskedMayDecideOtherwiseOnTheScope() {
    CaseWalk walk =
        review
            .of(ContractFixture.aDutchContract())
            .completes("contractmanager", READ, found(Map.of("askLawyer", true)))
            .waitsAt(JUDGE_SCOPE);
    assertThat(walk.formOf(JUDGE_SCOPE)).containsEntry("judgedScope", "IN_SCOPE");

    walk.completes(
            "jurist",
            JUDGE_SCOPE,
            Map.of("judgedScope", "OUT_OF_SCOPE", "judgeReason", "Bijlage 4 gaat voor."))
        .waitsAt(OUT_OF_SCOPE);
    assertThat(walk.formOf(OUT_OF_SCOPE)).containsEntry("scopeGround", "Bijlage 4 gaat voor.");
  }

  @Test
  void aLawyerWhoWantsToSeeTheAnswerMayDecideOtherwiseOnTheNotice() {
    CaseWalk walk =
        review
            .atAssessment(ContractFixture.aDutchContract())
            .completes("jurist", ASSESS, judged(Map.of("seeFirst", true)))
            .waitsAt(JUDGE_NOTICE);
    assertThat(walk.formOf(JUDGE_NOTICE))
        .containsEntry("tableAnswer", "Ingebrekestelling nodig")
        .containsEntry("judgedStatus", "NOTICE_REQUIRED")
        .containsEntry("judgedGround", "artikel 6:82 lid 1 BW");

    Map<String, Object> otherwise =
        Map.of("judgedStatus", "IN_DEFAULT", "judgedGround", "artikel 6:83 onder c BW");
    assertThatThrownBy(() -> walk.completes("jurist", JUDGE_NOTICE, otherwise))
        .hasMessageContaining("waarom u zo beslist");
    walk.completes(
            "jurist",
            JUDGE_NOTICE,
            Map.of(
                "judgedStatus", "IN_DEFAULT",
                "judgedGround", "artikel 6:83 onder c BW",
                "judgeReason", "De mail van 3 november is een weigering."))
        .ended("contract-review", "EndEvent_AlreadyInDefault");
    assertThat(assessments.answer(walk.reference()).orElseThrow().ground())
        .isEqualTo("artikel 6:83 onder c BW");
    assertThat(review.line(walk, "Jurist over de ingebrekestelling: Verzuim is ingetreden").text())
        .contains("De tabel zei: Ingebrekestelling nodig", "3 november");
  }

  @Test
  void whoAgreesWithTheTableNeedsNoReason() {
    review
        .atAssessment(ContractFixture.aDutchContract())
        .completes("jurist", ASSESS, judged(Map.of("seeFirst", true)))
        .completes("jurist", JUDGE_NOTICE, Map.of())
        .ended("contract-review", "EndEvent_InScope");
  }

  @Test
  void anOldBelgianContractGoesPastALawyerAndNamesNoArticlesOfBook5() {
    CaseWalk walk = review.of(concludedOn(LocalDate.of(2022, 12, 31))).waitsAt(OLD_LAW);
    assertThat(walk.formOf(OLD_LAW).get("regimeWarning").toString())
        .contains("vóór 1 januari 2023");
    assertThatThrownBy(() -> walk.completes("jurist", OLD_LAW, Map.of()))
        .hasMessageContaining("Wat verandert het oude recht");
    walk.completes("jurist", OLD_LAW, Map.of("oldLawFinding", "Geen nieuw recht afgesproken."))
        .waitsAt(READ);
    assertThat(review.line(walk, "Oud Belgisch recht getoetst").text())
        .isEqualTo("Geen nieuw recht afgesproken.");
    assertThat(regimePanel.of(walk.reference()).orElseThrow().rows().get(0))
        .contains("Geen nieuw recht afgesproken.");

    walk.completes("contractmanager", READ, found(Map.of()))
        .completes("contractmanager", COOPERATION, ReviewForms.ourPart(Map.of()))
        .completes(
            "contractmanager",
            ReviewForms.EVIDENCE,
            ReviewForms.evidence("COMPLETE", review.breachOf(walk)))
        .completes("jurist", ASSESS, judged(Map.of()));
    assertThat(assessments.answer(walk.reference()).orElseThrow().ground())
        .isEqualTo("de schuldenaar moet eerst in gebreke worden gesteld");
  }

  @Test
  void aNewBelgianContractDoesNot() {
    CaseWalk walk = review.of(concludedOn(LocalDate.of(2023, 1, 1))).waitsAt(READ);

    assertThat(walk.formOf(READ)).containsEntry("regimeWarning", "");
    assertThat(regimePanel.of(walk.reference())).isEmpty();
  }

  @Test
  void theContractManagerRanksOtherwiseWithAReason() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    CaseWalk walk = Reports.handedIn(engine, Map.of("hindrance", "UNKNOWN"));
    assertThat(walk.formOf("UserTask_ReviewReport").get("priorityGround").toString())
        .contains("voorlopig", "versie 1");
    Map<String, Object> form =
        Map.of(
            "intakeOutcome", "ACCEPTED",
            "contractNumber", contract.number(),
            "otherPriority", "P1");

    assertThatThrownBy(() -> walk.completes("contractmanager", "UserTask_ReviewReport", form))
        .hasMessageContaining("waarom u een andere prioriteit kiest");
    walk.completes(
        "contractmanager",
        "UserTask_ReviewReport",
        Map.of(
            "intakeOutcome", "ACCEPTED",
            "contractNumber", contract.number(),
            "otherPriority", "P1",
            "priorityReason", "Alles ligt stil."));

    assertThat(cases.get(walk.reference()).priority()).isEqualTo(Priority.P1);
    assertThat(review.line(walk, "Prioriteit P1: het werk ligt stil").text())
        .contains("Anders dan de tabel (P2", "Alles ligt stil.");
  }

  @Test
  void theContractIsScoredWhileItIsRead() {
    CaseWalk walk =
        review
            .of(ContractFixture.aDutchContract())
            .completes(
                "contractmanager",
                READ,
                found(Map.of("noExitPlan", true, "noKpi", true, "vaguePhrases", 4)));

    assertThat(review.line(walk, "Kwaliteit van het contract: oranje (11 punten)").text())
        .contains("geen exitplan", "Vage woorden: 4", "- Voeg een bijlage toe", "versie 1");
    assertThat(qualityPanel.of(walk.reference()).orElseThrow().rows()).hasSize(3);
    CaseWalk lessons = CaseWalk.of(engine, walk.reference(), "lessons-learned", Map.of());
    assertThat(lessons.formOf("UserTask_RecordLessons").get("qualityAdvices").toString())
        .contains("exitplan");
  }

  private static Contract concludedOn(LocalDate day) {
    Contract c = ContractFixture.aBelgianContract();
    return new Contract(
        c.number(),
        c.supplier(),
        c.title(),
        day,
        c.sla(),
        c.law(),
        c.forum(),
        c.monthlyFee(),
        c.suspensionBanned(),
        c.noticeAlwaysRequired(),
        c.noticeMinDays(),
        c.penalty(),
        c.commitments());
  }
}
