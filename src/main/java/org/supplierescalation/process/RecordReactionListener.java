package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.notice.Reaction;
import org.supplierescalation.notice.RecordReaction;
import org.supplierescalation.notice.Said;

/** Form {@code await-performance}. */
@Component("recordReaction")
class RecordReactionListener implements TaskListener {

  private final RecordReaction recordReaction;

  RecordReactionListener(RecordReaction recordReaction) {
    this.recordReaction = recordReaction;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Reaction reaction = form.word(Variables.REACTION, "Wat doet de leverancier?");
    recordReaction.record(
        CaseInProcess.of(task),
        reaction,
        form.word("reactionSaid", Said.class, "Hoe is dat gezegd?"),
        form.text("reactionQuote", "Wat zegt de leverancier letterlijk?", 2000),
        form.date("reactedOn", "Op welke dag?"),
        form.by());
    form.forget();
    Variables.REACTION.set(task.getExecution(), reaction);
  }
}
