package org.supplierescalation.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** The confirmation as it was drafted, and who may get it. */
@Component
class ReviewConfirmationFacts implements Facts {

  private final Letters letters;
  private final ContractOfCase contracts;
  private final ConversationFacts conversation;
  private final BaseUrl baseUrl;

  ReviewConfirmationFacts(
      Letters letters, ContractOfCase contracts, ConversationFacts conversation, BaseUrl baseUrl) {
    this.letters = letters;
    this.contracts = contracts;
    this.conversation = conversation;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_ReviewConfirmation");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Supplier supplier = contracts.get(reference).supplier();
    List<Map<String, String>> recipients = new ArrayList<>();
    supplier
        .contacts()
        .forEach(
            contact ->
                recipients.add(
                    choice(contact.email(), "%s (%s)".formatted(contact.name(), contact.role()))));
    if (recipients.stream().noneMatch(r -> supplier.noticeEmail().equals(r.get("value")))) {
      recipients.add(choice(supplier.noticeEmail(), "Adres voor formele berichten"));
    }
    return Map.of(
        "recipients",
        recipients,
        "replyBy",
        conversation.shown(reference, task).get("replyBy"),
        "previewLink",
        baseUrl.of(
            "/cases/%s/letters/%s/preview".formatted(reference, LetterKind.WRITTEN_CONFIRMATION)));
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    Letter letter =
        letters
            .latest(reference, LetterKind.WRITTEN_CONFIRMATION)
            .orElseThrow(() -> new IllegalStateException(reference + " has no confirmation"));
    return Map.of(
        "recipient", letter.recipient(),
        "mailSubject", letter.subject(),
        "mailBody", letter.body());
  }

  private static Map<String, String> choice(String email, String who) {
    return Map.of("value", email, "label", "%s: %s".formatted(who, email));
  }
}
