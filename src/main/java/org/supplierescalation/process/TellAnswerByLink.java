package org.supplierescalation.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.reply.LinkPurpose;
import org.supplierescalation.reply.ReplyLink;
import org.supplierescalation.reply.SupplierAnswered;

/**
 * An answer to a confirmation is a reply as any other (law.md 1.1, G3). That a letter arrived says
 * nothing of its contents, so it wakes only those who wait for that; a term that runs is not
 * disturbed.
 */
@Component
class TellAnswerByLink implements SupplierAnswered {

  private final EscalationProcess process;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final AnswerByLinkFacts facts;
  private final FormText formText;
  private final AsEngine asEngine;

  TellAnswerByLink(
      EscalationProcess process,
      RuntimeService runtime,
      TaskService tasks,
      AnswerByLinkFacts facts,
      FormText formText,
      AsEngine asEngine) {
    this.process = process;
    this.runtime = runtime;
    this.tasks = tasks;
    this.facts = facts;
    this.formText = formText;
    this.asEngine = asEngine;
  }

  @Override
  public void answered(ReplyLink link) {
    if (link.purpose() == LinkPurpose.CONFIRM_TALK) {
      process.supplierReplied(link.reference());
    } else {
      asEngine.run(() -> received(link));
    }
  }

  private void received(ReplyLink link) {
    if (link.letterKey().startsWith(LetterKind.DEFAULT_NOTICE + "-")) {
      for (Execution waiting :
          runtime
              .createExecutionQuery()
              .processDefinitionKey("default-notice")
              .processInstanceBusinessKey(link.reference().value())
              .messageEventSubscriptionName(EngineEscalationProcess.SUPPLIER_REPLIED)
              .list()) {
        runtime.messageEventReceived(EngineEscalationProcess.SUPPLIER_REPLIED, waiting.getId());
      }
    }
    refreshForms(link.reference());
  }

  /** Forms that are open already get the answer too. */
  private void refreshForms(CaseReference reference) {
    for (Task task :
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(reference.value())
            .taskDefinitionKeyIn(AnswerByLinkFacts.RECEIPTS.toArray(String[]::new))
            .list()) {
      LetterKind kind =
          AnswerByLinkFacts.kindOf(
              task.getTaskDefinitionKey(),
              () -> (String) tasks.getVariable(task.getId(), Variables.LETTER_KIND));
      Map<String, Object> proposal = facts.proposal(reference, kind);
      if (!proposal.isEmpty()) {
        runtime.setVariables(task.getExecutionId(), proposal);
        facts
            .told(reference, kind)
            .forEach(
                (key, text) ->
                    tasks.setVariableLocal(task.getId(), key, formText.of(text.toString())));
      }
    }
  }
}
