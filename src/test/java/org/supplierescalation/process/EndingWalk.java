package org.supplierescalation.process;

import java.time.LocalDate;
import org.supplierescalation.remedy.ExitPart;

/** The way to the end of a contract, up to the letter. */
final class EndingWalk {

  static final int ALL = ExitPart.values().length;

  private EndingWalk() {}

  /** The dissolution is prepared and the lawyer agrees. */
  static CaseWalk dissolutionAgreed(CaseWalk walk, LocalDate endsOn) {
    return walk.completes(
            "contractmanager", "UserTask_ChooseEnding", EndingForms.ending("DISSOLUTION"))
        .completes(
            "contractmanager", "UserTask_PrepareDissolution", EndingForms.dissolution(endsOn))
        .completes("jurist", "UserTask_AdviseDissolution", EndingForms.advice("APPROVED"));
  }

  static CaseWalk planned(CaseWalk walk, int ready, LocalDate due) {
    return walk.completes(
            "ict-manager", "UserTask_PlanAssets", EndingForms.plan(ExitForms.ASSETS, ready, due))
        .completes(
            "ict-manager",
            "UserTask_PlanContinuity",
            EndingForms.plan(ExitForms.CONTINUITY, ready, due));
  }
}
