package org.supplierescalation.process;

import java.util.Map;

/** What happens while a term runs and when it is over, as a test tells it. */
final class TermSteps {

  static final String TERM_END = "BoundaryEvent_TermEnded";

  private TermSteps() {}

  /** On Friday 11 December 2026, the day {@link NoticeCase#noticed} ends on. */
  static CaseWalk reacts(CaseWalk walk, String task, String reaction, String said) {
    return walk.completes(
        NoticeCase.DRAFTER,
        task,
        Map.of(
            "reaction",
            reaction,
            "reactionSaid",
            said,
            "reactedOn",
            "2026-12-11",
            "reactionQuote",
            "Zo staat het er."));
  }

  static CaseWalk checks(CaseWalk walk, String performance, String day) {
    return walk.completes(
        "ict-manager",
        "UserTask_CheckTerm",
        Map.of("performance", performance, "performedOn", day, "checkEvidence", "Testverslag 12"));
  }

  static void reminded(CaseWalk walk) {
    walk.fires("CatchEvent_ReminderMoment").runs("ServiceTask_Remind").runs("ServiceTask_Remind");
  }
}
