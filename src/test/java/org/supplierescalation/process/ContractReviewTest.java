package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.process.ReviewForms.ASSESS;
import static org.supplierescalation.process.ReviewForms.CLARIFY;
import static org.supplierescalation.process.ReviewForms.COOPERATION;
import static org.supplierescalation.process.ReviewForms.EVIDENCE;
import static org.supplierescalation.process.ReviewForms.READ;
import static org.supplierescalation.process.ReviewForms.REPAIR;
import static org.supplierescalation.process.ReviewForms.found;
import static org.supplierescalation.process.ReviewForms.judged;
import static org.supplierescalation.process.ReviewForms.ourPart;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.notice.DefaultAssessments;
import org.supplierescalation.notice.NoticeStatus;

@Program
class ContractReviewTest {

  @Autowired ProcessEngine engine;
  @Autowired CaseFiles cases;
  @Autowired Contracts contracts;
  @Autowired OpenCase openCase;
  @Autowired Timeline timeline;
  @Autowired DefaultAssessments assessments;

  ReviewCases review;

  @BeforeEach
  void register() {
    review = new ReviewCases(engine, cases, contracts, openCase, timeline);
  }

  @Test
  void aProvenBreachOfTheContractGoesUpTheLadder() {
    CaseWalk walk =
        review
            .atAssessment(ContractFixture.aDutchContract())
            .completes("jurist", ASSESS, judged(Map.of()));

    walk.isOver().ended("contract-review", "EndEvent_InScope");
    assertThat(review.left(walk)).containsEntry("reviewOutcome", "IN_SCOPE");
    assertThat(review.titles(walk))
        .contains(
            "Afspraken nagelezen",
            "Binnen contract",
            "Eigen medewerking in orde",
            "Bewijs compleet",
            "Ingebrekestelling nodig");
    assertThat(review.line(walk, "Ingebrekestelling nodig").text())
        .contains("Grond: artikel 6:82 lid 1 BW", "Nederlands recht", "Opeisbaar: ja", "versie 1");
    assertThat(review.line(walk, "Binnen contract").text())
        .contains("Oorzaak: De leverancier", "versie 1");
    assertThat(review.line(walk, "Binnen contract").by()).isEqualTo("contractmanager");
    assertThat(review.line(walk, "Ingebrekestelling nodig").by()).isEqualTo("jurist");
  }

  @ParameterizedTest
  @CsvSource({
    "WRITTEN, NO,  IN_DEFAULT, artikel 6:83 onder c BW",
    "NONE,    YES, IN_DEFAULT, artikel 6:83 onder a BW",
  })
  void whoIsInDefaultAlreadySkipsTheNotice(
      String refusal, String fatal, NoticeStatus status, String ground) {
    CaseWalk walk =
        review
            .atAssessment(ContractFixture.aDutchContract())
            .completes(
                "jurist",
                ASSESS,
                judged(
                    Map.of(
                        "refusal",
                        refusal,
                        "fatalDate",
                        fatal,
                        "datePassed",
                        "YES",
                        "defaultExplanation",
                        "Mail van de directeur van 10 november; artikel 4.")));

    walk.isOver().ended("contract-review", "EndEvent_AlreadyInDefault");
    assertThat(review.left(walk)).containsEntry("reviewOutcome", "IN_DEFAULT");
    assertThat(assessments.answer(walk.reference()).orElseThrow().status()).isEqualTo(status);
    assertThat(assessments.answer(walk.reference()).orElseThrow().ground()).isEqualTo(ground);
  }

  @Test
  void theContractItselfDecidesWhetherANoticeIsAlwaysNeeded() {
    CaseWalk walk =
        review
            .atAssessment(ReviewCases.demandingNotice(ContractFixture.aBelgianContract()))
            .completes(
                "jurist",
                ASSESS,
                judged(Map.of("refusal", "WRITTEN", "defaultExplanation", "Mail van 3 november")));

    walk.ended("contract-review", "EndEvent_InScope");
    assertThat(review.line(walk, "Ingebrekestelling nodig").text())
        .contains("Belgisch recht", "Contract eist altijd een ingebrekestelling: ja");
  }

  @Test
  void anUnclearBreachIsSaidMoreExactlyAndReadAgain() {
    CaseWalk walk =
        review
            .of(ContractFixture.aDutchContract())
            .completes(
                "contractmanager", READ, found(Map.of("normKind", "NONE", "commitmentClause", "")))
            .waitsAt(CLARIFY);
    Map<String, Object> form = walk.formOf(CLARIFY);
    assertThat(form).containsEntry("clarifiedFact", "Planning ligt stil.");

    walk.completes(
            "contractmanager",
            CLARIFY,
            Map.of(
                "clarifiedBreach", form.get("clarifiedBreach"),
                "clarifiedCommitment", "Artikel 4.1: binnen vier uur opgelost.",
                "clarifiedFact", "Melding 4711 van 2 november stond 52 uur open.",
                "clarifiedDate", "2026-11-02",
                "clarifiedEffect", "Niemand kan roosters zien."))
        .waitsAt(READ);

    assertThat(cases.breaches(walk.reference()))
        .singleElement()
        .extracting(Breach::fact)
        .isEqualTo("Melding 4711 van 2 november stond 52 uur open.");
    assertThat(review.line(walk, "Tekortkoming verduidelijkt").text())
        .contains("Planning ligt stil.");
    walk.completes("contractmanager", READ, found(Map.of())).waitsAt(COOPERATION);
  }

  @Test
  void ourOwnFailureIsRepairedFirst() {
    CaseWalk walk = review.atCooperation();

    assertThatThrownBy(
            () ->
                walk.completes("contractmanager", COOPERATION, ourPart(Map.of("gaveAccess", "NO"))))
        .hasMessageContaining("van onze kant nog ontbreekt");
    walk.completes(
            "contractmanager",
            COOPERATION,
            ourPart(Map.of("gaveAccess", "NO", "cooperationExplanation", "Geen VPN.")))
        .waitsAt(REPAIR);
    assertThat(walk.formOf(REPAIR).get("ownFailures"))
        .asString()
        .contains("\"toegang geven\"", "\"Geen VPN.\"");

    assertThatThrownBy(
            () ->
                walk.completes(
                    "ict-manager", REPAIR, Map.of("repairDone", "VPN", "repairedOn", "2099-01-01")))
        .hasMessageContaining("in de toekomst");
    walk.completes(
            "ict-manager", REPAIR, Map.of("repairDone", "VPN open.", "repairedOn", "2026-11-03"))
        .waitsAt(COOPERATION);
    assertThat(walk.formOf(COOPERATION).get("ownRepairs").toString())
        .contains("dinsdag 3 november 2026", "VPN open.");
    walk.completes("contractmanager", COOPERATION, ourPart(Map.of())).waitsAt(EVIDENCE);
    assertThat(review.titles(walk)).contains("Eigen medewerking niet in orde: toegang geven");
  }

  @Test
  void theLawyerSendsOurOwnFailureBackToo() {
    review
        .atAssessment(ContractFixture.aDutchContract())
        .completes(
            "jurist",
            ASSESS,
            judged(
                Map.of(
                    "creditorDefault", "YES", "defaultExplanation", "Drie keer om VPN gevraagd")))
        .waitsAt(COOPERATION);
  }

  @Test
  void whatIsNotYetDueIsReadAgain() {
    CaseWalk walk = review.atAssessment(ContractFixture.aDutchContract());
    walk.completes("jurist", ASSESS, judged(Map.of("due", "NO"))).waitsAt(READ);
    assertThat(walk.formOf(READ))
        .containsEntry("commitmentClause", "artikel 4.1 SLA")
        .containsEntry("excluded", "NO");
  }
}
