package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.notice.DefaultAssessments;
import org.supplierescalation.notice.NoticeStatus;

@Program
class ContractReviewTest {

  private static final String READ = "UserTask_ReadCommitments";
  private static final String OUT_OF_SCOPE = "UserTask_ConfirmOutOfScope";
  private static final String CLARIFY = "UserTask_ClarifyBreach";
  private static final String COOPERATION = "UserTask_CheckCooperation";
  private static final String REPAIR = "UserTask_RepairOwnFailure";
  private static final String EVIDENCE = "UserTask_CollectEvidence";
  private static final String ASSESS = "UserTask_AssessDefault";

  @Autowired ProcessEngine engine;
  @Autowired CaseFiles cases;
  @Autowired Contracts contracts;
  @Autowired Timeline timeline;
  @Autowired OpenCase openCase;
  @Autowired EscalationProcess process;
  @Autowired DefaultAssessments assessments;

  @Test
  void aProvenBreachOfTheContractGoesUpTheLadder() {
    CaseWalk walk =
        atAssessment(ContractFixture.aDutchContract())
            .completes("jurist", ASSESS, judged(Map.of()));

    walk.isOver().ended("contract-review", "EndEvent_InScope");
    assertThat(left(walk)).containsEntry("reviewOutcome", "IN_SCOPE");
    assertThat(titles(walk))
        .contains(
            "Afspraken nagelezen",
            "Binnen contract",
            "Eigen medewerking in orde",
            "Bewijs toegevoegd: Incidentmelding",
            "Bewijs compleet",
            "Vragen over verzuim beantwoord",
            "Ingebrekestelling nodig");
    assertThat(line(walk, "Ingebrekestelling nodig").text())
        .contains("Grond: artikel 6:82 lid 1 BW", "Nederlands recht", "Opeisbaar: ja", "versie 1");
    assertThat(line(walk, "Binnen contract").text())
        .contains("Oorzaak: De leverancier", "versie 1");
  }

  @ParameterizedTest
  @CsvSource({
    "WRITTEN, NO,  IN_DEFAULT, artikel 6:83 onder c BW",
    "NONE,    YES, IN_DEFAULT, artikel 6:83 onder a BW",
  })
  void whoIsInDefaultAlreadySkipsTheNotice(
      String refusal, String fatal, NoticeStatus status, String ground) {
    CaseWalk walk =
        atAssessment(ContractFixture.aDutchContract())
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
    assertThat(left(walk)).containsEntry("reviewOutcome", "IN_DEFAULT");
    assertThat(assessments.answer(walk.reference()).orElseThrow().status()).isEqualTo(status);
    assertThat(assessments.answer(walk.reference()).orElseThrow().ground()).isEqualTo(ground);
  }

  @Test
  void theContractItselfDecidesWhetherANoticeIsAlwaysNeeded() {
    CaseWalk walk =
        atAssessment(demandingNotice(ContractFixture.aBelgianContract()))
            .completes(
                "jurist",
                ASSESS,
                judged(Map.of("refusal", "WRITTEN", "defaultExplanation", "Mail van 3 november")));

    walk.ended("contract-review", "EndEvent_InScope");
    assertThat(line(walk, "Ingebrekestelling nodig").text())
        .contains("Belgisch recht", "Contract eist altijd een ingebrekestelling: ja");
  }

  @Test
  void whatFallsOutsideTheContractIsClosedWithALesson() {
    CaseWalk walk = onTheLadder();
    walk.completes("contractmanager", READ, found(Map.of("listed", "NO"))).waitsAt(OUT_OF_SCOPE);
    assertThat(walk.formOf(OUT_OF_SCOPE).get("scopeGround").toString())
        .contains("valt niet onder het contract");

    assertThatThrownBy(
            () -> walk.completes("contractmanager", OUT_OF_SCOPE, Map.of("scopeDecision", "CLOSE")))
        .hasMessageContaining("wat wij hiervan leren");
    walk.waitsAt(OUT_OF_SCOPE)
        .completes(
            "contractmanager",
            OUT_OF_SCOPE,
            Map.of("scopeDecision", "CLOSE", "outOfScopeLesson", "Zet de tablets op de lijst."));

    walk.waitsAt("UserTask_RecordLessons");
    assertThat(cases.get(walk.reference()).outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
    assertThat(cases.get(walk.reference()).stage()).isEqualTo(Stage.LESSONS);
    assertThat(line(walk, "Uitkomst: Valt buiten het contract").text())
        .isEqualTo("Zet de tablets op de lijst.");
  }

  @Test
  void whoGoesOnAgainstTheTableSaysWhy() {
    CaseWalk walk =
        review(ContractFixture.aDutchContract())
            .completes(
                "contractmanager", READ, found(Map.of("excluded", "YES", "cause", "UNKNOWN")));

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager", OUT_OF_SCOPE, Map.of("scopeDecision", "CONTINUE")))
        .hasMessageContaining("waarom wij toch doorgaan");
    walk.completes(
            "contractmanager",
            OUT_OF_SCOPE,
            Map.of("scopeDecision", "CONTINUE", "continueReason", "Toegezegd in het overleg."))
        .waitsAt(COOPERATION);
    assertThat(line(walk, "Toch doorgaan, hoewel buiten contract").text())
        .isEqualTo("Toegezegd in het overleg.");
  }

  @Test
  void anUnclearBreachIsSaidMoreExactlyAndReadAgain() {
    CaseWalk walk =
        review(ContractFixture.aDutchContract())
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
    assertThat(line(walk, "Tekortkoming verduidelijkt").text()).contains("Planning ligt stil.");
    walk.completes("contractmanager", READ, found(Map.of())).waitsAt(COOPERATION);
  }

  @Test
  void ourOwnFailureIsRepairedFirst() {
    CaseWalk walk = atCooperation();

    assertThatThrownBy(
            () ->
                walk.completes("contractmanager", COOPERATION, ourPart(Map.of("gaveAccess", "NO"))))
        .hasMessageContaining("van onze kant nog ontbreekt");
    walk.completes(
            "contractmanager",
            COOPERATION,
            ourPart(Map.of("gaveAccess", "NO", "cooperationExplanation", "Geen VPN.")))
        .waitsAt(REPAIR);
    assertThat(walk.formOf(REPAIR).get("ownFailures")).isEqualTo("toegang geven. Geen VPN.");

    assertThatThrownBy(
            () ->
                walk.completes(
                    "ict-manager", REPAIR, Map.of("repairDone", "VPN", "repairedOn", "2099-01-01")))
        .hasMessageContaining("in de toekomst");
    walk.completes(
            "ict-manager", REPAIR, Map.of("repairDone", "VPN open.", "repairedOn", "2026-11-03"))
        .waitsAt(COOPERATION);
    assertThat(walk.formOf(COOPERATION).get("ownRepair"))
        .isEqualTo("dinsdag 3 november 2026: VPN open.");
    walk.completes("contractmanager", COOPERATION, ourPart(Map.of())).waitsAt(EVIDENCE);
    assertThat(titles(walk)).contains("Eigen medewerking niet in orde: toegang geven");
  }

  @Test
  void theLawyerSendsOurOwnFailureBackToo() {
    atAssessment(ContractFixture.aDutchContract())
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
    atAssessment(ContractFixture.aDutchContract())
        .completes("jurist", ASSESS, judged(Map.of("due", "NO")))
        .waitsAt(READ);
  }

  @Test
  void evidenceIsNotCompleteAsLongAsABreachHasNone() {
    CaseReference reference = aCase(ContractFixture.aDutchContract());
    cases.addBreach(
        reference,
        new NewBreach("", "Het herstelplan bleef uit.", LocalDate.of(2026, 11, 5), "Onzekerheid"));
    CaseWalk walk = CaseWalk.of(engine, reference, "contract-review", Map.of());
    walk.completes("contractmanager", READ, found(Map.of()))
        .completes("contractmanager", COOPERATION, ourPart(Map.of()));
    assertThat(cases.breaches(reference))
        .extracting(Breach::commitment)
        .as("a breach without a commitment gets the clause that was read")
        .containsExactly(
            "Storingen binnen vier uur.",
            "artikel 4.1 SLA: Storingen met prioriteit 1 zijn binnen vier uur opgelost.");
    List<Breach> breaches = cases.breaches(reference);

    assertThatThrownBy(
            () ->
                walk.completes("contractmanager", EVIDENCE, evidence("COMPLETE", breaches.get(0))))
        .hasMessageContaining("Nog geen bewijs bij: Het herstelplan bleef uit.");
    assertThatThrownBy(
            () -> walk.completes("contractmanager", EVIDENCE, Map.of("evidence", "INCOMPLETE")))
        .hasMessageContaining("Voeg een bewijsstuk toe");
    assertThat(cases.breaches(reference)).noneMatch(Breach::isProven);

    walk.completes("contractmanager", EVIDENCE, evidence("INCOMPLETE", breaches.get(0)))
        .waitsAt(EVIDENCE)
        .completes("contractmanager", EVIDENCE, evidence("INCOMPLETE", breaches.get(1)))
        .completes("contractmanager", EVIDENCE, Map.of("evidence", "COMPLETE"))
        .waitsAt(ASSESS);
    assertThat(cases.breaches(reference).get(1).evidence())
        .isEqualTo("Incidentmelding van 02-11-2026: melding 4711, uitdraai in het dossier");
    assertThat(timeline.of(reference)).filteredOn(l -> l.kind() == EntryKind.EVIDENCE).hasSize(2);
  }

  @Test
  void evidenceOfAnotherCaseOrOfTomorrowIsRefused() {
    Breach elsewhere = cases.breaches(aCase(ContractFixture.aDutchContract())).get(0);
    CaseWalk walk = atEvidence(ContractFixture.aDutchContract());
    Map<String, Object> tomorrow = new HashMap<>(evidence("INCOMPLETE", breachOf(walk)));
    tomorrow.put("evidenceDate", "2099-12-31");
    Map<String, Object> half = new HashMap<>(tomorrow);
    half.remove("evidenceKind");

    assertThatThrownBy(
            () -> walk.completes("contractmanager", EVIDENCE, evidence("INCOMPLETE", elsewhere)))
        .hasMessageContaining("Kies de tekortkoming uit de lijst");
    assertThatThrownBy(() -> walk.completes("contractmanager", EVIDENCE, tomorrow))
        .hasMessageContaining("in de toekomst");
    assertThatThrownBy(() -> walk.completes("contractmanager", EVIDENCE, half))
        .hasMessageContaining("Wat voor bewijs is het?");
    walk.waitsAt(EVIDENCE);
  }

  @Test
  void moreEvidenceThanFitsIsRefusedInDutch() {
    CaseWalk walk = atEvidence(ContractFixture.aDutchContract());
    Map<String, Object> long500 = new HashMap<>(evidence("INCOMPLETE", breachOf(walk)));
    long500.put("evidenceSource", "x".repeat(500));
    for (int i = 0; i < 7; i++) {
      walk.completes("contractmanager", EVIDENCE, long500);
    }

    assertThatThrownBy(() -> walk.completes("contractmanager", EVIDENCE, long500))
        .hasMessageContaining("past geen bewijs meer");
  }

  @Test
  void anExtraordinaryAnswerNeedsItsEvidence() {
    CaseWalk walk = atAssessment(ContractFixture.aDutchContract());

    for (Map<String, Object> said :
        List.<Map<String, Object>>of(
            Map.of("creditorDefault", "YES"),
            Map.of("permanentlyImpossible", "YES"),
            Map.of("refusal", "ORAL"),
            Map.of("fatalDate", "DOUBTFUL"),
            Map.of("defaultByContract", "YES"),
            Map.of("demandPointless", "YES"),
            Map.of("noticeExpired", "YES", "noticeDefective", "NO"))) {
      assertThatThrownBy(() -> walk.completes("jurist", ASSESS, judged(said)))
          .as(said.toString())
          .hasMessageContaining("waar dit uit blijkt");
    }
    assertThatThrownBy(
            () -> walk.completes("jurist", ASSESS, judged(Map.of("noticeExpired", "YES"))))
        .hasMessageContaining("Mankeert er iets aan");
    assertThatThrownBy(
            () -> walk.completes("jurist", ASSESS, judged(Map.of("noticeDefective", "YES"))))
        .hasMessageContaining("geen verlopen");
    walk.waitsAt(ASSESS);
  }

  @Test
  void aClauseIsNamedUnlessNothingWasAgreed() {
    CaseWalk walk = review(ContractFixture.aDutchContract());

    assertThatThrownBy(
            () -> walk.completes("contractmanager", READ, found(Map.of("commitmentClause", ""))))
        .hasMessageContaining("Kies de afspraak");
    walk.completes(
            "contractmanager",
            READ,
            found(Map.of("commitmentClause", "", "otherClause", "bijlage 3")))
        .waitsAt(COOPERATION);
    assertThat(line(walk, "Afspraken nagelezen").text()).contains("Afspraak: bijlage 3");
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
        "${7*7}", "#{7*7}", "{{caseReference}}", "<script>alert(1)</script>", "'; drop");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void hostileTextIsKeptAsItStandsAndNeverRun(String hostile) {
    CaseWalk walk =
        review(ContractFixture.aDutchContract())
            .completes(
                "contractmanager",
                READ,
                found(Map.of("otherClause", hostile, "scopeRemark", hostile)));
    Map<String, Object> item = new HashMap<>();

    walk.completes(
        "contractmanager", COOPERATION, ourPart(Map.of("cooperationExplanation", hostile)));
    item.putAll(evidence("COMPLETE", breachOf(walk)));
    item.put("evidenceSource", hostile);
    walk.completes("contractmanager", EVIDENCE, item)
        .completes("jurist", ASSESS, judged(Map.of("defaultExplanation", hostile)));

    assertThat(line(walk, "Afspraken nagelezen").text()).contains("Afspraak: " + hostile, hostile);
    assertThat(line(walk, "Eigen medewerking in orde").text()).isEqualTo(hostile);
    assertThat(breachOf(walk).evidence()).endsWith(": " + hostile);
    assertThat(line(walk, "Ingebrekestelling nodig").text()).contains(hostile);
  }

  @Test
  void aWordOfAHundredThousandLettersIsRefusedEverywhere() {
    String endless = "x".repeat(100_000);
    CaseWalk walk = review(ContractFixture.aDutchContract());

    refusesTooLong(walk, READ, found(Map.of("otherClause", endless)));
    refusesTooLong(walk, READ, found(Map.of("cause", endless)));
    walk.completes("contractmanager", READ, found(Map.of()));
    refusesTooLong(walk, COOPERATION, ourPart(Map.of("cooperationExplanation", endless)));
    walk.completes("contractmanager", COOPERATION, ourPart(Map.of()));
    for (String field :
        List.of("evidenceBreach", "evidenceKind", "evidenceSource", "evidenceDate")) {
      Map<String, Object> item = new HashMap<>(evidence("COMPLETE", breachOf(walk)));
      item.put(field, endless);
      refusesTooLong(walk, EVIDENCE, item);
    }
    walk.completes("contractmanager", EVIDENCE, evidence("COMPLETE", breachOf(walk)));
    refusesTooLong(walk, ASSESS, judged(Map.of("defaultExplanation", endless)));
    walk.waitsAt(ASSESS);
  }

  @Test
  void whatWasFilledInLeavesTheProcess() {
    CaseWalk walk = atAssessment(ContractFixture.aDutchContract());
    walk.completes("jurist", ASSESS, judged(Map.of()));

    assertThat(left(walk).keySet())
        .containsExactlyInAnyOrder(
            "scope", "cooperation", "evidence", "noticeRoute", "reviewOutcome");
  }

  private void refusesTooLong(CaseWalk walk, String task, Map<String, Object> form) {
    assertThatThrownBy(() -> walk.completes("contractmanager", task, form))
        .hasMessageContaining("is te lang");
  }

  private CaseWalk onTheLadder() {
    CaseReference reference = aCase(ContractFixture.aDutchContract());
    process.caseOpened(reference);
    assertThat(cases.get(reference).priority()).isEqualTo(Priority.P2);
    return CaseWalk.following(engine, reference)
        .completes(
            "contractmanager",
            "UserTask_ReviewReport",
            Map.of(
                "intakeOutcome",
                "ACCEPTED",
                "contractNumber",
                cases.get(reference).contractNumber()));
  }

  private CaseWalk atCooperation() {
    return review(ContractFixture.aDutchContract())
        .completes("contractmanager", READ, found(Map.of()));
  }

  private CaseWalk atEvidence(Contract contract) {
    return review(contract)
        .completes("contractmanager", READ, found(Map.of()))
        .completes("contractmanager", COOPERATION, ourPart(Map.of()));
  }

  private CaseWalk atAssessment(Contract contract) {
    CaseWalk walk = atEvidence(contract);
    return walk.completes("contractmanager", EVIDENCE, evidence("COMPLETE", breachOf(walk)));
  }

  private CaseWalk review(Contract contract) {
    return CaseWalk.of(engine, aCase(contract), "contract-review", Map.of());
  }

  private CaseReference aCase(Contract contract) {
    contracts.add(contract);
    return openCase
        .open(
            new NewCase(
                "Planning ligt stil",
                contract.supplier().name(),
                contract.number(),
                "Niemand kan roosters zien.",
                Priority.P2,
                LocalDate.of(2026, 11, 2),
                List.of(
                    new NewBreach(
                        "Storingen binnen vier uur.",
                        "Planning ligt stil.",
                        LocalDate.of(2026, 11, 2),
                        "Niemand kan roosters zien."))),
            "melder")
        .reference();
  }

  private static Contract demandingNotice(Contract c) {
    return new Contract(
        c.number(),
        c.supplier(),
        c.title(),
        c.concludedOn(),
        c.sla(),
        c.law(),
        c.forum(),
        c.monthlyFee(),
        c.suspensionBanned(),
        true,
        c.noticeMinDays(),
        c.penalty(),
        c.commitments());
  }

  private static Map<String, Object> found(Map<String, Object> different) {
    return with(
        Map.of(
            "commitmentClause", "artikel 4.1 SLA",
            "normKind", "MEASURABLE",
            "contractActive", "YES",
            "listed", "YES",
            "excluded", "NO",
            "cause", "SUPPLIER"),
        different);
  }

  private static Map<String, Object> ourPart(Map<String, Object> different) {
    return with(
        Map.of(
            "gaveAccess", "YES", "gaveData", "YES", "gaveDecisions", "YES", "paidInvoices", "YES"),
        different);
  }

  private static Map<String, Object> judged(Map<String, Object> different) {
    return with(
        Map.of(
            "due", "YES",
            "fatalDate", "NO",
            "datePassed", "YES",
            "creditorDefault", "NO",
            "permanentlyImpossible", "NO",
            "refusal", "NONE",
            "defaultByContract", "NO",
            "demandPointless", "NO",
            "noticeExpired", "NO"),
        different);
  }

  private Map<String, Object> evidence(String state, Breach breach) {
    return Map.of(
        "evidenceBreach", String.valueOf(breach.id()),
        "evidenceKind", "INCIDENT",
        "evidenceSource", "melding 4711, uitdraai in het dossier",
        "evidenceDate", "2026-11-02",
        "evidence", state);
  }

  private static Map<String, Object> with(
      Map<String, Object> ordinary, Map<String, Object> different) {
    Map<String, Object> form = new HashMap<>(ordinary);
    form.putAll(different);
    return form;
  }

  private Breach breachOf(CaseWalk walk) {
    return cases.breaches(walk.reference()).get(0);
  }

  private List<String> titles(CaseWalk walk) {
    return timeline.of(walk.reference()).stream().map(TimelineEntry::title).toList();
  }

  private TimelineEntry line(CaseWalk walk, String title) {
    return timeline.of(walk.reference()).stream()
        .filter(entry -> entry.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError(title + " is not among " + titles(walk)));
  }

  /** The variables of the finished model; not what its tasks were shown. */
  private Map<String, Object> left(CaseWalk walk) {
    return engine
        .getHistoryService()
        .createHistoricVariableInstanceQuery()
        .processInstanceIdIn(
            engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(walk.reference().value())
                .singleResult()
                .getId())
        .list()
        .stream()
        .filter(variable -> variable.getTaskId() == null)
        .collect(
            Collectors.toMap(
                HistoricVariableInstance::getName, HistoricVariableInstance::getValue));
  }
}
