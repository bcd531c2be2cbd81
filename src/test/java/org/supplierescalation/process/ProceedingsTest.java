package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.process.FormsAfterDefault.dispute;
import static org.supplierescalation.process.FormsAfterDefault.ready;
import static org.supplierescalation.process.FormsAfterDefault.route;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.DisputeClause;
import org.supplierescalation.dispute.ProceedingsFile;
import org.supplierescalation.dispute.ProceedingsResult;
import org.supplierescalation.dispute.RouteChoices;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/** Arbitration, court and expert, from the choice to the result. */
@Program
class ProceedingsTest {

  @Autowired DisputeCase cases;
  @Autowired CaseFiles files;
  @Autowired ProceedingsFile proceedings;
  @Autowired RouteChoices choices;
  @Autowired Timeline timeline;

  @AfterEach
  void theClockStandsRightAgain() {
    ProgramClock.reset();
  }

  @ParameterizedTest(name = "{0} {1} under {2} with a claim of {3}, urgent {4}")
  @CsvSource({
    "NL, SGOA_ARBITRATION,  ARBITRATION,     60000,    NO",
    "NL, SUBDISTRICT_COURT, COURT,           25000,    NO",
    "NL, DISTRICT_COURT,    COURT,           25000.01, NO",
    "NL, INTERIM_RELIEF,    ARBITRATION,     60000,    YES",
    "BE, CEPANI,            ARBITRATION,     60000,    NO",
    "BE, ENTERPRISE_COURT,  NONE,            500,      NO",
    "BE, INTERIM_RELIEF,    MEDIATION_FIRST, 500,      YES",
  })
  void everyTrackFollowsTheClauseAndBeginsAfterTheBoardApproved(
      Law law, String track, DisputeClause clause, String claim, String urgent) {
    Map<String, Object> facts = new HashMap<>(dispute("claim", claim));
    facts.put("urgent", urgent);

    CaseWalk walk =
        cases
            .begun(DisputeCase.saying(clause, contract(law)), facts, track)
            .waitsAt("UserTask_HandOver");

    assertThat(choices.newest(walk.reference()).approvedBy()).isEqualTo("directie");
    assertThat(timeline.of(walk.reference()))
        .extracting(TimelineEntry::text)
        .noneMatch(text -> text.contains("Afwijking van het contract"));
  }

  @Test
  void anExpertNeedsNoApprovalOfTheBoard() {
    cases
        .assessed(dispute())
        .completes("jurist", "UserTask_ChooseRoute", route("EXPERT"))
        .waitsAt("UserTask_CheckStart");
  }

  @ParameterizedTest(name = "{0} {1}: {2} = {3} misses {4}")
  @CsvSource({
    "NL, SGOA_MEDIATION,    hardRefusal,     YES,   weigert elk overleg",
    "NL, MEDIATION,         limitationSafe,  NO,    stuitingsbrief",
    "BE, BMEDIATION,        limitationSafe,  NO,    pas het ondertekende protocol",
    "NL, SGOA_ARBITRATION,  arbitrationAgreed, NO,  geen arbitragebeding",
    "BE, CEPANI,            arbitrationAgreed, NO,  geen arbitragebeding",
    "NL, SUBDISTRICT_COURT, claim,           25000.01, Kies de rechtbank",
    "NL, DISTRICT_COURT,    claim,           25000, kantonrechter: kies die route",
    "NL, SUBDISTRICT_COURT, dossierComplete, NO,    Maak eerst het dossier compleet",
    "BE, ENTERPRISE_COURT,  worthIt,         NO,    hoger dan de vordering",
    "NL, INTERIM_RELIEF,    urgent,          NO,    spoedeisend belang",
    "BE, INTERIM_RELIEF,    dossierComplete, NO,    Maak eerst het dossier compleet",
    "NL, CEPANI,            urgent,          NO,    geen route onder het recht",
    "BE, DISTRICT_COURT,    urgent,          NO,    geen route onder het recht",
  })
  void aTrackThatMissesSomethingIsRefusedWithWhatToDo(
      Law law, String track, String question, String answer, String toDo) {
    CaseWalk walk = cases.assessed(contract(law), dispute(question, answer));

    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist", "UserTask_ChooseRoute", FormsAfterDefault.mediation(track)))
        .hasMessageContaining(toDo);
  }

  @Test
  void anUndeterminedClaimGoesToTheDistrictCourt() {
    Map<String, Object> facts = new HashMap<>(dispute("claimUndetermined", true));
    facts.remove("claim");
    CaseWalk walk = cases.assessed(facts);

    assertThatThrownBy(
            () -> walk.completes("jurist", "UserTask_ChooseRoute", route("SUBDISTRICT_COURT")))
        .hasMessageContaining("onbepaald");
    walk.completes("jurist", "UserTask_ChooseRoute", route("DISTRICT_COURT"))
        .waitsAt("UserTask_ApproveRoute");
  }

  @ParameterizedTest
  @CsvSource({
    "NL, ARBITRATION,     SUBDISTRICT_COURT, onbevoegd",
    "BE, ARBITRATION,     ENTERPRISE_COURT,  onbevoegd",
    "NL, MEDIATION_FIRST, SUBDISTRICT_COURT, eerst mediation",
    "NL, COURT,           SGOA_ARBITRATION,  nieuwe afspraak",
  })
  void leavingTheContractsRouteTakesAReason(
      Law law, DisputeClause clause, String track, String warning) {
    CaseWalk walk =
        cases.assessed(
            DisputeCase.saying(clause, contract(law)), dispute("arbitrationAgreed", "YES"));

    assertThatThrownBy(() -> walk.completes("jurist", "UserTask_ChooseRoute", route(track)))
        .hasMessageContaining(warning)
        .hasMessageContaining("Waarom wijkt u af van het contract?");
    Map<String, Object> form = new HashMap<>(route(track));
    form.put("deviation", "De leverancier stemt ermee in");
    walk.completes("jurist", "UserTask_ChooseRoute", form).waitsAt("UserTask_ApproveRoute");
    assertThat(timeline.of(walk.reference()))
        .extracting(TimelineEntry::text)
        .anyMatch(
            text -> text.contains("Afwijking van het contract: De leverancier stemt ermee in"));
  }

  @Test
  void afterMediationWasTriedTheCourtFollowsTheContract() {
    CaseWalk walk =
        cases
            .assessed(
                DisputeCase.saying(DisputeClause.MEDIATION_FIRST, ContractFixture.aDutchContract()),
                dispute())
            .completes("jurist", "UserTask_ChooseRoute", FormsAfterDefault.mediation());
    CasesInDefault.sendsTheLetter(walk)
        .fires("BoundaryEvent_MediationSilence")
        .completes("jurist", "UserTask_AssessDispute", dispute())
        .completes("jurist", "UserTask_ChooseRoute", route("SUBDISTRICT_COURT"))
        .waitsAt("UserTask_ApproveRoute");
  }

  @Test
  void whoChoseDoesNotApproveAndSendingBackTakesAReason() {
    CaseWalk walk =
        cases
            .assessed(dispute())
            .completes("directie", "UserTask_ChooseRoute", route("SUBDISTRICT_COURT"));

    assertThatThrownBy(
            () ->
                walk.completes(
                    "directie", "UserTask_ApproveRoute", Map.of("routeApproval", "APPROVED")))
        .hasMessageContaining("zelf gekozen");
    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist", "UserTask_ApproveRoute", Map.of("routeApproval", "SENT_BACK")))
        .hasMessageContaining("waarom u de keuze terugstuurt");
    walk.completes(
            "jurist",
            "UserTask_ApproveRoute",
            Map.of("routeApproval", "SENT_BACK", "routeRemark", "Te duur"))
        .waitsAt("UserTask_AssessDispute");
  }

  @ParameterizedTest
  @CsvSource({
    "clauseRead,        lees de geschillenregeling",
    "partiesKnown,      gegevens van partijen",
    "dossierReady,      maak het dossier compleet",
    "limitationWatched, wie de verjaring",
    "lawyer,            schakel een advocaat in",
  })
  void nothingBeginsWithoutWhatTheRouteNeeds(String need, String toDo) {
    CaseWalk walk =
        cases
            .assessed(dispute("claim", "30000"))
            .completes("jurist", "UserTask_ChooseRoute", route("DISTRICT_COURT"))
            .completes("directie", "UserTask_ApproveRoute", Map.of("routeApproval", "APPROVED"));
    Map<String, Object> form = new HashMap<>(ready());
    form.remove(need);

    assertThatThrownBy(() -> walk.completes("jurist", "UserTask_CheckStart", form))
        .hasMessageContaining(toDo);
  }

  @Test
  void whoCannotBeginTakesAnotherRoute() {
    cases
        .assessed(dispute())
        .completes("jurist", "UserTask_ChooseRoute", route("EXPERT"))
        .completes(
            "jurist",
            "UserTask_CheckStart",
            Map.of("startCheck", "BACK", "startRemark", "Niemand beschikbaar"))
        .waitsAt("UserTask_AssessDispute")
        .ended("proceedings", "EndEvent_NotStarted");
  }

  @Test
  void whenNoAnswerCameSomebodyAsksAndWaitsAgain() {
    CaseWalk walk = cases.filed(7);

    assertThat(walk.due("BoundaryEvent_ProceedingsDue"))
        .isEqualTo(LegalTime.firstMomentAfter(Law.NL, cases.today().plusDays(7)));
    walk.fires("BoundaryEvent_ProceedingsDue")
        .waitsAt("UserTask_CheckProceedings")
        .completes(
            "jurist",
            "UserTask_CheckProceedings",
            Map.of(
                "proceedingsResult",
                "PENDING",
                "proceedingsReport",
                "Uitstel verleend",
                "lookAgainOn",
                cases.today().plusDays(30).toString()))
        .waitsAt("UserTask_AwaitProceedings");
    assertThat(walk.due("BoundaryEvent_ProceedingsDue"))
        .isEqualTo(LegalTime.firstMomentAfter(Law.NL, cases.today().plusDays(30)));
  }

  @Test
  void waitingOnTakesADay() {
    CaseWalk walk = cases.filed(7);

    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist",
                    "UserTask_AwaitProceedings",
                    Map.of("proceedingsResult", "PENDING", "proceedingsReport", "Uitstel")))
        .hasMessageContaining("Wanneer kijken wij opnieuw?");
  }

  @Test
  void whatWasWonIsFollowedUntilItIsPaid() {
    CaseWalk walk =
        cases
            .filed(7)
            .completes("jurist", "UserTask_AwaitProceedings", result("WON", "FOLLOW_UP"))
            .waitsAt("UserTask_RecordSettlement");

    assertThat(proceedings.newest(walk.reference()))
        .satisfies(
            filed -> {
              assertThat(filed.result()).isEqualTo(ProceedingsResult.WON);
              assertThat(filed.awarded()).isEqualByComparingTo("12500.50");
              assertThat(filed.owed()).isNull();
            });
    assertThat(timeline.of(walk.reference()))
        .extracting(TimelineEntry::text)
        .anyMatch(text -> text.contains("De leverancier betaalt: € 12.500,50"));
  }

  @ParameterizedTest
  @CsvSource({"LOST, DECIDED", "WON, DECIDED", "WITHDRAWN, WITHDRAWN"})
  void whatIsDecidedCanBeClosed(String result, Outcome outcome) {
    CaseWalk walk =
        cases
            .filed(7)
            .completes("jurist", "UserTask_AwaitProceedings", result(result, "CLOSED"))
            .isOver()
            .ended("dispute", "EndEvent_DisputeClosed");

    assertThat(files.get(walk.reference()).outcome()).isEqualTo(outcome);
  }

  @Test
  void whatWasWithdrawnCanTakeAnotherRoute() {
    cases
        .filed(7)
        .completes("jurist", "UserTask_AwaitProceedings", result("WITHDRAWN", "ROUTE_AGAIN"))
        .waitsAt("UserTask_AssessDispute");
  }

  @Test
  void aSettlementInCourtIsAlwaysFollowed() {
    CaseWalk walk = cases.filed(7);

    assertThatThrownBy(
            () ->
                walk.completes("jurist", "UserTask_AwaitProceedings", result("SETTLED", "CLOSED")))
        .hasMessageContaining("Nakoming volgen");
    walk.completes("jurist", "UserTask_AwaitProceedings", result("SETTLED", "FOLLOW_UP"))
        .waitsAt("UserTask_RecordSettlement");
  }

  @Test
  void aClaimIsAnAmountOrUndeterminedButNotBothAndNotNothing() {
    CaseWalk walk = cases.under(ContractFixture.aDutchContract());

    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist", "UserTask_AssessDispute", dispute("claimUndetermined", true)))
        .hasMessageContaining("niet allebei");
    assertThatThrownBy(
            () -> walk.completes("jurist", "UserTask_AssessDispute", dispute("claim", "")))
        .hasMessageContaining("Hoe hoog is de vordering?");
    assertThatThrownBy(
            () -> walk.completes("jurist", "UserTask_AssessDispute", dispute("claim", "0")))
        .hasMessageContaining("hoger is dan nul");
  }

  private static Map<String, Object> result(String result, String next) {
    return Map.of(
        "proceedingsResult",
        result,
        "proceedingsReport",
        "Vonnis van vandaag",
        "awarded",
        "12500,50",
        "disputeNext",
        next);
  }

  private static Contract contract(Law law) {
    return law == Law.NL ? ContractFixture.aDutchContract() : ContractFixture.aBelgianContract();
  }
}
