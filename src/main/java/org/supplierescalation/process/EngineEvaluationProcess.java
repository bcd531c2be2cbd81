package org.supplierescalation.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.evaluation.EvaluationKey;
import org.supplierescalation.evaluation.EvaluationProcess;

/** Starts the model of an evaluation, and tells it that the day changed. */
@Component
class EngineEvaluationProcess implements EvaluationProcess {

  static final String EVALUATION = "contract-evaluation";
  static final String EVALUATION_MOVED = "EvaluationMoved";
  static final String EVALUATION_CALLED = "EvaluationCalled";

  private final AsEngine asEngine;
  private final RuntimeService runtime;

  EngineEvaluationProcess(AsEngine asEngine, RuntimeService runtime) {
    this.asEngine = asEngine;
    this.runtime = runtime;
  }

  @Override
  public void planned(EvaluationKey key, Instant begins) {
    asEngine.run(
        () -> runtime.startProcessInstanceByKey(EVALUATION, key.toString(), moment(begins)));
  }

  @Override
  public void moved(EvaluationKey key, Instant begins) {
    tell(key, EVALUATION_MOVED, moment(begins));
  }

  @Override
  public void calledNow(EvaluationKey key) {
    tell(key, EVALUATION_CALLED, Map.of());
  }

  private void tell(EvaluationKey key, String message, Map<String, Object> facts) {
    asEngine.run(
        () ->
            runtime
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(key.toString())
                .setVariables(facts)
                .correlate());
  }

  private static Map<String, Object> moment(Instant begins) {
    return Map.of(Moments.EVALUATION_BEGINS_AT.name(), Date.from(begins));
  }
}
