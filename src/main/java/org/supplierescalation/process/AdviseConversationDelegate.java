package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.conversation.AdviseConversation;

/** What table {@code conversation-advice} says of the way on. */
@Component("adviseConversation")
class AdviseConversationDelegate implements JavaDelegate {

  private final AdviseConversation adviseConversation;

  AdviseConversationDelegate(AdviseConversation adviseConversation) {
    this.adviseConversation = adviseConversation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Variables.CONVERSATION_ADVICE.set(
        execution,
        adviseConversation.advise(
            CaseInProcess.of(execution), Variables.PERFORMANCE.get(execution)));
  }
}
