package org.supplierescalation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.answer.AnswerProcess;
import org.supplierescalation.answer.FindReturned;
import org.supplierescalation.answer.ReturnedWeight;
import org.supplierescalation.casefile.CaseReference;

/** Starts the small models beside the ladder that a mail asks for. */
@Component
class EngineAnswerProcess implements AnswerProcess {

  static final String ANSWER = "supplier-answer";
  static final String UNDELIVERED = "undelivered-letter";

  private final AsEngine asEngine;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final FindReturned findReturned;
  private final ReceiptSigns signs;
  private final FormLists lists;

  EngineAnswerProcess(
      AsEngine asEngine,
      RuntimeService runtime,
      TaskService tasks,
      FindReturned findReturned,
      ReceiptSigns signs,
      FormLists lists) {
    this.asEngine = asEngine;
    this.runtime = runtime;
    this.tasks = tasks;
    this.findReturned = findReturned;
    this.signs = signs;
    this.lists = lists;
  }

  @Override
  public void answerArrived(CaseReference reference, long mail) {
    start(ANSWER, reference, Map.of(Variables.INCOMING_MAIL, mail));
  }

  @Override
  public void letterCameBack(CaseReference reference, long mail, boolean formal) {
    Map<String, Object> facts = new HashMap<>();
    facts.put(Variables.INCOMING_MAIL, mail);
    facts.put(
        Variables.RETURNED_WEIGHT.name(),
        (formal ? ReturnedWeight.FORMAL : ReturnedWeight.ORDINARY).name());
    findReturned
        .letter(reference, mail)
        .ifPresent(letter -> facts.put(Variables.LETTER_KIND, letter.kind().name()));
    start(UNDELIVERED, reference, facts);
    letterReported(reference);
  }

  @Override
  public void letterReported(CaseReference reference) {
    asEngine.run(
        () -> {
          List<Task> open =
              tasks
                  .createTaskQuery()
                  .processInstanceBusinessKey(reference.value())
                  .taskDefinitionKeyIn(ReceiptSigns.TASKS.toArray(String[]::new))
                  .list();
          open.forEach(
              task ->
                  tasks.setVariableLocal(
                      task.getId(), ReceiptSigns.SHOWN, lists.of(signs.shown(reference))));
        });
  }

  private void start(String model, CaseReference reference, Map<String, Object> facts) {
    asEngine.run(() -> runtime.startProcessInstanceByKey(model, reference.value(), facts));
  }
}
