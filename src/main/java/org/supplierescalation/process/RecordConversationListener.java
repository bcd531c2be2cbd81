package org.supplierescalation.process;

import java.time.LocalDate;
import java.time.LocalTime;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.conversation.Channel;
import org.supplierescalation.conversation.ConversationReport;
import org.supplierescalation.conversation.ConversationResult;
import org.supplierescalation.conversation.RecordConversation;
import org.supplierescalation.conversation.ThreeBlocks;
import org.supplierescalation.term.LegalTime;

/** Form {@code hold-conversation}. */
@Component("recordConversation")
class RecordConversationListener implements TaskListener {

  private final RecordConversation recordConversation;
  private final ContractOfCase contracts;

  RecordConversationListener(RecordConversation recordConversation, ContractOfCase contracts) {
    this.recordConversation = recordConversation;
    this.contracts = contracts;
  }

  @Override
  public void notify(DelegateTask task) {
    CaseReference reference = CaseInProcess.of(task);
    FormFields form = FormFields.of(task);
    ConversationReport report = report(form, reference);
    recordConversation.record(reference, report, form.by());
    form.forget();
    Variables.CONVERSATION_RESULT.set(task.getExecution(), report.result());
  }

  private ConversationReport report(FormFields form, CaseReference reference) {
    LocalDate heldOn = form.date("heldOn", "Datum van het gesprek");
    LocalTime heldAt = form.time("heldAtTime", "Tijd van het gesprek");
    Channel channel = form.word("channel", Channel.class, "Hoe sprak u de leverancier?");
    String spokenWith = form.text("spokenWith", "Met wie?", 200);
    ConversationResult result =
        form.word(Variables.CONVERSATION_RESULT, "Hebt u de leverancier gesproken?");
    ThreeBlocks blocks =
        new ThreeBlocks(
            form.optionalText("agreed", "Afgesproken", ThreeBlocks.LONGEST_FACTS),
            form.optionalText("failing", "Gaat niet goed", ThreeBlocks.LONGEST_FACTS),
            form.optionalText("expected", "Verwachten wij", ThreeBlocks.LONGEST_EXPECTED));
    return new ConversationReport(
        LegalTime.at(contracts.law(reference), heldOn, heldAt),
        channel,
        spokenWith,
        result,
        blocks,
        form.optionalText("promise", "Toegezegd door de leverancier", 350),
        form.optionalDate("promisedOn", "Toegezegde dag"),
        form.optionalText("conversationRemark", "Bijzonderheden", 500));
  }
}
