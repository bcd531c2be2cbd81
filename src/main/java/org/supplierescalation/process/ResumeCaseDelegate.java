package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.ResumeCase;
import org.supplierescalation.casefile.Timeline;

/** The pause is over, by hand or by the clock: the work that was put aside is back on the list. */
@Component("resumeCase")
class ResumeCaseDelegate implements JavaDelegate {

  private final ResumeCase resumeCase;
  private final WorkPutAside workPutAside;

  ResumeCaseDelegate(ResumeCase resumeCase, WorkPutAside workPutAside) {
    this.resumeCase = resumeCase;
    this.workPutAside = workPutAside;
  }

  @Override
  public void execute(DelegateExecution execution) {
    resumeCase.resume(CaseInProcess.of(execution), Timeline.SYSTEM, "De pauze is voorbij.");
    workPutAside.takeUp(CaseInProcess.of(execution));
  }
}
