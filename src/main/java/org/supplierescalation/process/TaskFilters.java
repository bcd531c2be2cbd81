package org.supplierescalation.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** The lists in Tasklist. Made once, at start; what a person changes on one afterwards stays. */
@Component
class TaskFilters implements ApplicationRunner {

  private static final String NOW = "${now()}";
  private static final String ME = "${currentUser()}";
  private static final String MY_GROUPS = "${currentUserGroups()}";
  private static final String IN_A_WEEK = "${dateTime().plusDays(7)}";
  private static final String WAITS_FOR = "waitsFor";
  private static final String SUPPLIER = "SUPPLIER";

  private static final List<Map<String, String>> COLUMNS =
      List.of(
          Map.of("name", "caseReference", "label", "Dossier"),
          Map.of("name", "supplierName", "label", "Leverancier"),
          Map.of("name", "deadline", "label", "Uiterlijk"));

  private final FilterService filters;
  private final TaskService tasks;

  TaskFilters(FilterService filters, TaskService tasks) {
    this.filters = filters;
    this.tasks = tasks;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    make(1, "Mijn taken", "Wat u hebt opgepakt.", ours().taskAssigneeExpression(ME));
    make(
        2,
        "Mijn groepen",
        "Wat nog niemand in uw groep heeft opgepakt.",
        ours().taskCandidateGroupInExpression(MY_GROUPS));
    make(
        3,
        "Vervalt deze week",
        "Wat binnen zeven dagen klaar moet zijn.",
        mine(ours().dueAfterExpression(NOW).dueBeforeExpression(IN_A_WEEK)));
    make(4, "Te laat", "Wat al klaar had moeten zijn.", mine(ours().dueBeforeExpression(NOW)));
    make(
        5,
        "Wacht op leverancier",
        "De leverancier is aan zet. Leg hier vast wat hij doet.",
        mine(awake().taskVariableValueEquals(WAITS_FOR, SUPPLIER)));
  }

  private TaskQuery ours() {
    return awake().taskVariableValueNotEquals(WAITS_FOR, SUPPLIER);
  }

  /** A paused case has put its tasks aside until the day it goes on. */
  private TaskQuery awake() {
    return tasks.createTaskQuery().followUpBeforeOrNotExistentExpression(NOW);
  }

  private static TaskQuery mine(TaskQuery query) {
    return query.or().taskAssigneeExpression(ME).taskCandidateGroupInExpression(MY_GROUPS).endOr();
  }

  private void make(int position, String name, String description, TaskQuery query) {
    if (filters.createFilterQuery().filterName(name).count() > 0) {
      return;
    }
    Filter filter = filters.newTaskFilter(name);
    filter.setQuery(query.orderByDueDate().asc());
    filter.setProperties(
        Map.of(
            "description",
            description,
            "priority",
            position * 10,
            "refresh",
            true,
            "showUndefinedVariable",
            false,
            "variables",
            COLUMNS));
    filters.saveFilter(filter);
  }
}
