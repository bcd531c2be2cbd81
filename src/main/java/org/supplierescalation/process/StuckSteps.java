package org.supplierescalation.process;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.supplierescalation.setup.Alarm;

/**
 * Raises an alarm when the engine stops trying a step. The engine makes one incident of it, so
 * there is one alarm, however often the step failed before.
 */
@Component
class StuckSteps extends AbstractProcessEnginePlugin {

  private static final int LONGEST_MESSAGE = 300;

  private final ObjectProvider<Alarm> alarm;
  private final BaseUrl baseUrl;

  StuckSteps(ObjectProvider<Alarm> alarm, BaseUrl baseUrl) {
    this.alarm = alarm;
    this.baseUrl = baseUrl;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomIncidentHandlers(List.of(new Told()));
  }

  /** The engine's own incident, and then an alarm: only of what is really written. */
  private final class Told extends DefaultIncidentHandler {

    Told() {
      super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
      Incident incident = super.handleIncident(context, message);
      String reference = reference(incident);
      String text = text(reference, context.getActivityId(), message);
      if (TransactionSynchronizationManager.isSynchronizationActive()) {
        TransactionSynchronizationManager.registerSynchronization(
            new TransactionSynchronization() {
              @Override
              public void afterCommit() {
                raise(reference, text);
              }
            });
      }
      return incident;
    }
  }

  private void raise(String reference, String text) {
    alarm.ifAvailable(
        one -> one.raise("[%s] Een stap lukt niet en wacht op beheer".formatted(reference), text));
  }

  private static String reference(Incident incident) {
    ExecutionEntity execution =
        incident instanceof IncidentEntity entity ? entity.getExecution() : null;
    String key = execution == null ? null : execution.getProcessBusinessKey();
    return key == null ? "zonder dossier" : key;
  }

  private String text(String reference, String step, String message) {
    String said = String.valueOf(message);
    return """
    Een stap is vaak geprobeerd en niet gelukt. Het dossier staat daar stil.

    Dossier: %s
    Stap: %s
    Melding: %s

    Wat te doen: open Cockpit, zoek het dossier op en lees bij “Incidents” wat er misging. Los de oorzaak op en kies daarna “Increment Number of Retries”. Dan gaat het dossier verder.
    %s

    Over deze storing krijgt u één bericht. De stand van alles staat op %s.
    """
        .formatted(
            reference,
            step,
            said.substring(0, Math.min(said.length(), LONGEST_MESSAGE)),
            baseUrl.of("/camunda/app/cockpit/default/#/processes"),
            baseUrl.of("/setup"));
  }
}
