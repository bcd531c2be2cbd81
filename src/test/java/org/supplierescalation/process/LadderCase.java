package org.supplierescalation.process;

import static org.supplierescalation.process.FormsAfterDefault.found;
import static org.supplierescalation.process.FormsAfterDefault.lesson;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.term.Law;

/** A case on the whole ladder, from the report on, one stage per method. */
@Component
@Lazy
class LadderCase {

  private final ProcessEngine engine;
  private final CaseFiles cases;
  private final Contracts contracts;
  private final ConversationSteps conversation;
  private final Clock clock;

  LadderCase(
      ProcessEngine engine,
      CaseFiles cases,
      Contracts contracts,
      ConversationSteps conversation,
      Clock clock) {
    this.engine = engine;
    this.cases = cases;
    this.contracts = contracts;
    this.conversation = conversation;
    this.clock = clock;
  }

  /** Monday 23 November 2026: reported in Tasklist, taken up under a Dutch contract. */
  CaseWalk reported() {
    ProgramClock.moveTo(Instant.parse("2026-11-23T09:30:00Z"));
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    return Reports.handedIn(
            engine, Map.of("supplier", contract.supplier().name(), "hindrance", "WORKAROUND"))
        .completes(
            "contractmanager",
            "UserTask_ReviewReport",
            Map.of("intakeOutcome", "ACCEPTED", "contractNumber", contract.number()));
  }

  CaseWalk scoped(CaseWalk walk) {
    return walk.completes("contractmanager", ReviewForms.READ, ReviewForms.found(Map.of()));
  }

  CaseWalk reviewed(CaseWalk walk) {
    return walk.completes("contractmanager", ReviewForms.COOPERATION, ReviewForms.ourPart(Map.of()))
        .completes(
            "contractmanager",
            ReviewForms.EVIDENCE,
            ReviewForms.evidence("COMPLETE", cases.breaches(walk.reference()).get(0)))
        .completes("jurist", ReviewForms.ASSESS, ReviewForms.judged(Map.of()));
  }

  /** Called and confirmed by mail; the promise is for Monday 30 November. */
  CaseWalk confirmed(CaseWalk walk) {
    conversation.reported(walk, Map.of("promisedOn", "2026-11-30"));
    conversation.sent(walk);
    return walk;
  }

  /** Nothing comes of the call. */
  CaseWalk promiseBroken(CaseWalk walk) {
    walk.fires("BoundaryEvent_ConfirmationSilence").fires("BoundaryEvent_PromiseDue");
    conversation.checked(walk, "NOT_PERFORMED");
    return walk;
  }

  CaseWalk promiseKept(CaseWalk walk) {
    conversation.replied(walk, "CONFIRMED", "Zo is het.");
    walk.fires("BoundaryEvent_PromiseDue");
    conversation.checked(walk, "PERFORMED");
    return walk;
  }

  /** From the report to a running term: until Monday 28 December 2026, 24:00. */
  CaseWalk underTerm() {
    CaseWalk walk = promiseBroken(confirmed(reviewed(scoped(reported()))));
    return NoticeCase.noticed(walk, "2026-12-28").waitsAt("UserTask_AwaitPerformance");
  }

  CaseWalk inDefault(CaseWalk walk) {
    walk.completes(
        "contractmanager", "UserTask_EstablishDefault", found("IN_DEFAULT", "IN_ORDER", today()));
    return CasesInDefault.sendsTheLetter(walk);
  }

  CaseWalk cured(CaseWalk walk) {
    conversation.accepted(walk);
    return walk.fires("BoundaryEvent_ProbationOver")
        .completes(
            "contractmanager", "UserTask_CloseProbation", Map.of("probationOutcome", "HELD"));
  }

  CaseWalk learned(CaseWalk walk) {
    return walk.waitsAt("UserTask_RecordLessons")
        .completes(
            "contractmanager",
            "UserTask_RecordLessons",
            lesson("Escalatie in drie treden", today().plusDays(90)));
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(Law.NL.zone()));
  }
}
