package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.conversation.Channel;
import org.supplierescalation.conversation.ConversationReport;
import org.supplierescalation.conversation.ConversationResult;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.conversation.ThreeBlocks;
import org.supplierescalation.evaluation.AgendaSubject;
import org.supplierescalation.evaluation.CloseAction;
import org.supplierescalation.evaluation.Evaluation;
import org.supplierescalation.evaluation.EvaluationActions;
import org.supplierescalation.evaluation.EvaluationKey;
import org.supplierescalation.evaluation.EvaluationStatus;
import org.supplierescalation.evaluation.Evaluations;
import org.supplierescalation.evaluation.PlanEvaluation;
import org.supplierescalation.evaluation.Rhythm;
import org.supplierescalation.evaluation.SetRhythm;
import org.supplierescalation.lesson.Lesson;
import org.supplierescalation.lesson.Lessons;
import org.supplierescalation.letter.pdf.PdfValidity;
import org.supplierescalation.term.Law;

@Program
class ContractEvaluationTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  private static final String MANAGER = "contractmanager";

  @Autowired ProcessEngine engine;
  @Autowired WebApplicationContext program;
  @Autowired Contracts contracts;
  @Autowired CasesInDefault cases;
  @Autowired MeasuredContract measured;
  @Autowired Evaluations evaluations;
  @Autowired EvaluationActions actions;
  @Autowired PlanEvaluation planEvaluation;
  @Autowired SetRhythm setRhythm;
  @Autowired CloseAction closeAction;
  @Autowired OpenWork openWork;
  @Autowired CaseFiles files;
  @Autowired Conversations conversations;
  @Autowired Lessons lessons;
  @Autowired Clock clock;

  private Contract contract;
  private EvaluationKey first;
  private EvaluationWalk walk;

  @BeforeEach
  void anEvaluationIsPlanned() {
    ProgramClock.moveTo(MONDAY);
    contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    first = planEvaluation.plan(contract.number());
    walk = new EvaluationWalk(engine, first);
  }

  @AfterEach
  void backToNow() {
    ProgramClock.reset();
  }

  @Test
  void aQuarterLaterTheAgendaIsReadyAndTheReportIsConfirmedInWriting() throws Exception {
    CaseReference reference = hasACase();
    measured.isLate(contract.number());
    assertThat(walk.due()).isEqualTo(Instant.parse("2027-02-23T08:00:00Z"));

    walk.timerFires();

    assertThat(walk.formOf("UserTask_PrepareEvaluation"))
        .containsEntry("caseReference", first.toString())
        .containsEntry("supplierName", contract.supplier().name())
        .containsEntry("deadline", "02-03-2027")
        .hasEntrySatisfying(
            "agendaClock",
            facts ->
                assertThat(facts.toString())
                    .contains(
                        "Van 23-11-2026 tot en met 23-02-2027: 3 van de 3 meldingen te laat",
                        "Patroon: 3 van de laatste 3 P1-meldingen te laat beantwoord",
                        "INC-1 van"))
        .hasEntrySatisfying(
            "agendaBreaches",
            facts ->
                assertThat(facts.toString())
                    .contains(reference.value(), "Melding 4711 staat open."));

    walk.completes(MANAGER, "UserTask_PrepareEvaluation", Map.of("ownPoints", "Nieuwe locatie"));
    LocalDate today = today();
    assertThat(walk.formOf("UserTask_RecordMeeting")).containsEntry("agendaOwn", "Nieuwe locatie");
    walk.completes(MANAGER, "UserTask_RecordMeeting", EvaluationForms.meeting(today));
    walk.completes(MANAGER, "UserTask_ScoreMaturity", EvaluationForms.scores());

    assertThat(walk.formOf("UserTask_ConfirmEvaluation"))
        .hasEntrySatisfying("sentTo", to -> assertThat(to.toString()).startsWith("account@"))
        .hasEntrySatisfying(
            "mailBody",
            text ->
                assertThat(text.toString())
                    .contains(
                        "dinsdag 23 februari 2027",
                        "tweede persoon op P1",
                        "Exitplan afmaken (De accountmanager, uiterlijk 25-03-2027)",
                        "uiterlijk op dinsdag 2 maart 2027",
                        "geen ingebrekestelling"));
    byte[] pdf = evaluations.report(first).orElseThrow();
    PdfValidity.assertValid(pdf);
    assertThat(PdfText.of(pdf))
        .contains(
            "Evaluatieverslag", "Nieuwe locatie", "3 van de 3 meldingen", "Samen 16 van de 32");

    walk.completes(MANAGER, "UserTask_ConfirmEvaluation", EvaluationForms.sent(today)).isOver();

    Evaluation done = evaluations.get(first);
    assertThat(done.status()).isEqualTo(EvaluationStatus.CONFIRMED);
    assertThat(done.confirmation()).isNotNull();
    assertThat(done.confirmation().sentTo()).isEqualTo("account@traag.example");
    assertThat(done.confirmation().sentBy()).isEqualTo(MANAGER);
  }

  @Test
  void theAgendaTellsWhichPromisesWereKeptAndWhichLessonsWait() {
    CaseReference reference = hasACase();
    promised(reference, "Herstel van de roosters", LocalDate.of(2026, 12, 10));
    conversations.check(conversations.current(reference), Performance.PARTLY, "Zelf gezien");
    promised(reference, "Rapport met oorzaak", LocalDate.of(2026, 11, 1));
    promised(reference, "Nieuwe versie", LocalDate.of(2027, 2, 24));
    lessons.put(
        new Lesson(
            reference,
            "Geen norm",
            Set.of(),
            false,
            false,
            false,
            true,
            "Norm voor P1",
            LocalDate.of(2027, 1, 1),
            MANAGER));

    isHeldAndConfirmed(Map.of("lessonsDone", true));

    Evaluation held = evaluations.get(first);
    assertThat(held.facts(AgendaSubject.PROMISES))
        .contains("Herstel van de roosters – deels nagekomen", "Rapport met oorzaak – nog niet")
        .doesNotContain("Nieuwe versie");
    assertThat(held.facts(AgendaSubject.LESSONS))
        .contains("meetbare normen. Voorstel: Norm voor P1");
    EvaluationKey second = first.next();
    new EvaluationWalk(engine, second).timerFires();
    assertThat(evaluations.get(second).facts(AgendaSubject.PROMISES))
        .contains("Nieuwe versie", "Rapport met oorzaak")
        .doesNotContain("Herstel van de roosters");
    assertThat(evaluations.get(second).facts(AgendaSubject.LESSONS)).isEqualTo("Niets.");
  }

  @Test
  void theNextOneIsPlannedOnceAndKnowsWhatWasAgreed() {
    isHeldAndConfirmed();

    assertThat(evaluations.of(contract.number())).hasSize(2);
    EvaluationKey second = planEvaluation.plan(contract.number());
    assertThat(second).isEqualTo(first.next());
    assertThat(evaluations.get(second).plannedOn()).isEqualTo(LocalDate.of(2027, 5, 24));
    EvaluationWalk next = new EvaluationWalk(engine, second).timerFires();

    Map<String, Object> form = next.formOf("UserTask_PrepareEvaluation");
    assertThat(form.get("agendaActions").toString())
        .contains(
            "Exitplan afmaken (leverancier, De accountmanager)", "nog niet gedaan en te laat");
    assertThat(form.get("agendaContinuity").toString())
        .contains("Vorige keer: Deels. De broncode ligt in escrow", "Nog nooit getest.");
    assertThat(form.get("agendaMaturity").toString()).contains("Vorige keer: 2. Alleen op papier.");
    assertThat(evaluations.get(second).from()).isEqualTo(LocalDate.of(2027, 2, 24));
  }

  @ParameterizedTest(name = "the contract ends on {0}: {1} evaluations in all")
  @CsvSource({"2027-05-23, 1", "2027-05-24, 2"})
  void aContractThatHasEndedByThenIsNotEvaluatedAgain(LocalDate endsOn, int inAll) {
    contract =
        ContractFixture.aDutchContract()
            .with(
                new Clauses(
                    null,
                    false,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Clauses.NONE.disputes(),
                    new Clauses.Ending(endsOn, null, null, false, false)));
    contracts.add(contract);
    first = planEvaluation.plan(contract.number());
    walk = new EvaluationWalk(engine, first);

    isHeldAndConfirmed();

    assertThat(evaluations.of(contract.number())).hasSize(inAll);
  }

  @Test
  void aLateActionStandsOnThePageOfTheContractUntilItIsDone() {
    isHeldAndConfirmed();
    assertThat(contractPage()).doesNotContain("Te laat: Exitplan");
    ProgramClock.moveTo(Instant.parse("2027-03-25T12:00:00Z"));
    assertThat(contractPage())
        .as("the day itself still counts")
        .doesNotContain("Te laat: Exitplan");
    ProgramClock.moveTo(Instant.parse("2027-03-26T12:00:00Z"));
    assertThat(contractPage()).contains("Te laat: Exitplan afmaken");
    long id = actions.of(contract.number()).get(0).id();

    closeAction.close(contract.number(), id, "Plan ontvangen", MANAGER);

    assertThat(contractPage()).doesNotContain("Te laat: Exitplan");
    assertThatThrownBy(() -> closeAction.close(contract.number(), id, "Weer", MANAGER))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("al afgerond");
  }

  @Test
  void whoChangesTheRhythmMovesTheDay() {
    setRhythm.set(contract.number(), new Rhythm(6, List.of()), MANAGER);

    assertThat(walk.due()).isEqualTo(Instant.parse("2027-05-24T07:00:00Z"));
    assertThat(evaluations.get(first).plannedOn()).isEqualTo(LocalDate.of(2027, 5, 24));
    assertThatThrownBy(
            () ->
                setRhythm.set(
                    contract.number(), new Rhythm(6, List.of(LocalDate.of(2026, 11, 23))), MANAGER))
        .hasMessageContaining("al voorbij");
  }

  @Test
  void whatListensToCasesLeavesAnEvaluationAlone() {
    walk.timerFires();
    Task task = walk.task("UserTask_PrepareEvaluation");

    assertThat(openWork.all().values())
        .allSatisfy(work -> assertThat(work).noneMatch(one -> one.taskId().equals(task.getId())));
    assertThat(openWork.ownOf(MANAGER, Set.of("contractmanager"), 500).first())
        .noneMatch(one -> one.work().taskId().equals(task.getId()));
    assertThat(Visit.by("jurist", program).get("/")).hasStatusOk();
    assertThat(evaluations.running(500)).extracting(Evaluation::key).contains(first);
    assertThat(Visit.body(Visit.by(MANAGER, program).get("/"))).contains("Evaluaties die lopen");
    assertThat(Visit.by(MANAGER, program).get("/replacement")).hasStatusOk();
    assertThat(Visit.by(MANAGER, program).get("/deadlines")).hasStatusOk();
  }

  @Test
  void anAgendaThatIsLongerThanAFormHoldsIsCutThereAndNotOnFile() {
    CaseReference reference = hasACase();
    for (int n = 0; n < 30; n++) {
      files.addBreach(
          reference,
          new NewBreach("Norm ".repeat(20), "Te laat ".repeat(20) + n, today(), "Geen werk"));
    }

    walk.timerFires();

    assertThat(walk.formOf("UserTask_PrepareEvaluation").get("agendaBreaches").toString())
        .hasSize(4000)
        .endsWith("De rest staat in het verslag.");
    assertThat(evaluations.get(first).facts(AgendaSubject.BREACHES)).hasSizeGreaterThan(7000);
  }

  @Test
  void withoutAClockOrCasesTheAgendaSaysSo() {
    walk.timerFires();

    Evaluation evaluation = evaluations.get(first);
    assertThat(evaluation.facts(AgendaSubject.CLOCK)).startsWith("Niet gemeten");
    assertThat(evaluation.facts(AgendaSubject.BREACHES)).isEqualTo("Niets.");
    assertThat(evaluation.facts(AgendaSubject.CONTINUITY)).contains("nog niet eerder beantwoord");
  }

  private void isHeldAndConfirmed() {
    isHeldAndConfirmed(Map.of());
  }

  private void isHeldAndConfirmed(Map<String, Object> besides) {
    walk.timerFires().completes(MANAGER, "UserTask_PrepareEvaluation", Map.of());
    Map<String, Object> meeting = EvaluationForms.meeting(today());
    meeting.putAll(besides);
    walk.completes(MANAGER, "UserTask_RecordMeeting", meeting)
        .completes(MANAGER, "UserTask_ScoreMaturity", EvaluationForms.scores())
        .completes(MANAGER, "UserTask_ConfirmEvaluation", EvaluationForms.sent(today()))
        .isOver();
  }

  /** Another contract, with a case under it, and its first evaluation. */
  private CaseReference hasACase() {
    contract = ContractFixture.aDutchContract();
    CaseReference reference = cases.under(contract);
    first = planEvaluation.plan(contract.number());
    walk = new EvaluationWalk(engine, first);
    return reference;
  }

  private void promised(CaseReference reference, String promise, LocalDate on) {
    conversations.add(
        reference,
        new ConversationReport(
            MONDAY,
            Channel.CALL,
            "De accountmanager",
            ConversationResult.SPOKEN,
            new ThreeBlocks("Vier uur", "Twee dagen", "Herstel"),
            promise,
            on,
            ""),
        MANAGER);
  }

  private String contractPage() {
    return Visit.body(Visit.by(MANAGER, program).get("/contracts/" + contract.number()));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Law.NL.zone()));
  }
}
