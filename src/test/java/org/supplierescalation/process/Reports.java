package org.supplierescalation.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.supplierescalation.casefile.CaseReference;

/** A report as somebody hands it in from Tasklist. */
final class Reports {

  private Reports() {}

  static CaseWalk handedIn(ProcessEngine engine, Map<String, Object> different) {
    Map<String, Object> form =
        new HashMap<>(
            Map.of(
                "supplier", "Traag Systemen",
                "subject", "Planning ligt stil",
                "commitment", "Storingen zijn binnen vier uur opgelost.",
                "fact", "Al twee dagen geen planning; melding 4711.",
                "occurredOn", "2026-11-02",
                "discoveredOn", "2026-11-02",
                "effect", "Niemand kan roosters zien.",
                "hindrance", "STANDSTILL"));
    form.putAll(different);
    ProcessInstance started =
        engine.getRuntimeService().startProcessInstanceByKey("supplier-escalation", form);
    // The case gets its reference in the first step, after the engine made the instance.
    String reference =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(started.getId())
            .singleResult()
            .getBusinessKey();
    return CaseWalk.following(engine, new CaseReference(reference));
  }
}
