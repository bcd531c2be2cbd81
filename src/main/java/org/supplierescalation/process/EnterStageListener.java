package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.EnterStage;
import org.supplierescalation.casefile.Stage;

/** Each step of the ladder names its stage in the model; the case file follows. */
@Component("enterStage")
class EnterStageListener implements ExecutionListener {

  private final EnterStage enterStage;

  EnterStageListener(EnterStage enterStage) {
    this.enterStage = enterStage;
  }

  @Override
  public void notify(DelegateExecution execution) {
    enterStage.enter(
        CaseInProcess.of(execution), Stage.valueOf(TaskProperties.of(execution).stage()));
  }
}
