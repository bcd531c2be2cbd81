package org.supplierescalation.process;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.notice.ProcessPace;
import org.supplierescalation.notice.ProcessStep;

/** Reads from the models how many working days a task gets: what the process demands, not more. */
@Component
class ModelPace implements ProcessPace {

  private record Place(String model, String task) {}

  private static final Map<ProcessStep, Place> PLACES =
      Map.ofEntries(
          Map.entry(ProcessStep.DRAFT_NOTICE, new Place("default-notice", "UserTask_DraftNotice")),
          Map.entry(
              ProcessStep.REVIEW_NOTICE, new Place("default-notice", "UserTask_ReviewNotice")),
          Map.entry(
              ProcessStep.ANNOUNCE_NOTICE, new Place("default-notice", "UserTask_AnnounceNotice")),
          Map.entry(ProcessStep.SIGN_NOTICE, new Place("default-notice", "UserTask_SignNotice")),
          Map.entry(
              ProcessStep.ESTABLISH_DEFAULT,
              new Place("default-established", "UserTask_EstablishDefault")),
          Map.entry(
              ProcessStep.ESTABLISH_REMEDY_FACTS,
              new Place("sanctions", "UserTask_EstablishRemedyFacts")),
          Map.entry(ProcessStep.CHOOSE_REMEDIES, new Place("sanctions", "UserTask_ChooseRemedies")),
          Map.entry(
              ProcessStep.APPROVE_REMEDIES, new Place("sanctions", "UserTask_ApproveRemedies")),
          Map.entry(ProcessStep.CHOOSE_ENDING, new Place("exit", "UserTask_ChooseEnding")),
          Map.entry(
              ProcessStep.PREPARE_DISSOLUTION,
              new Place("dissolution", "UserTask_PrepareDissolution")),
          Map.entry(ProcessStep.FIND_STATE, new Place("dissolution", "UserTask_FindState")),
          Map.entry(
              ProcessStep.ADVISE_DISSOLUTION,
              new Place("dissolution", "UserTask_AdviseDissolution")),
          Map.entry(ProcessStep.PLAN_ASSETS, new Place("exit", "UserTask_PlanAssets")),
          Map.entry(ProcessStep.PLAN_CONTINUITY, new Place("exit", "UserTask_PlanContinuity")),
          Map.entry(ProcessStep.APPROVE_EXIT_PLAN, new Place("exit", "UserTask_ApproveExitPlan")),
          Map.entry(
              ProcessStep.COMPOSE_LETTER, new Place("formal-letter", "UserTask_ComposeLetter")),
          Map.entry(ProcessStep.REVIEW_LETTER, new Place("formal-letter", "UserTask_ReviewLetter")),
          Map.entry(ProcessStep.SIGN_LETTER, new Place("formal-letter", "UserTask_SignLetter")));

  private final RepositoryService repository;
  private final AsEngine asEngine;

  ModelPace(RepositoryService repository, AsEngine asEngine) {
    this.asEngine = asEngine;
    this.repository = repository;
  }

  @Override
  public int workingDays(ProcessStep step) {
    Place place = Objects.requireNonNull(PLACES.get(step), () -> "no task for " + step);
    return asEngine.get(() -> workingDays(place));
  }

  private int workingDays(Place place) {
    ProcessDefinition latest =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(place.model())
            .latestVersion()
            .singleResult();
    UserTask task =
        repository.getBpmnModelInstance(latest.getId()).getModelElementById(place.task());
    return TaskProperties.of(task)
        .dueInWorkingDays()
        .orElseThrow(() -> new IllegalStateException("no working days at " + place));
  }
}
