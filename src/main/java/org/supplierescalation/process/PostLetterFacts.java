package org.supplierescalation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterDeliveries;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.PostFormalLetter;
import org.supplierescalation.letter.PostingAnswer;
import org.supplierescalation.term.DutchDates;

/** What whoever posts a formal letter, and records its receipt, sees. */
@Component
class PostLetterFacts implements Facts {

  private final Letters letters;
  private final LetterDeliveries deliveries;
  private final PostFormalLetter postFormalLetter;
  private final ContractOfCase contracts;
  private final BaseUrl baseUrl;
  private final Clock clock;

  PostLetterFacts(
      Letters letters,
      LetterDeliveries deliveries,
      PostFormalLetter postFormalLetter,
      ContractOfCase contracts,
      BaseUrl baseUrl,
      Clock clock) {
    this.letters = letters;
    this.deliveries = deliveries;
    this.postFormalLetter = postFormalLetter;
    this.contracts = contracts;
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_PostLetter", "UserTask_RecordLetterReceipt");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    LetterKind kind = LetterInProcess.of(task);
    Letter letter = letters.newest(reference, kind);
    Contract contract = contracts.get(reference);
    Map<String, Object> facts = new HashMap<>();
    facts.put("letterName", kind.dutch());
    facts.put("letterRecipient", letter.recipient());
    facts.put(
        "letterLink", baseUrl.of("/cases/%s/documents/%s".formatted(reference, letter.document())));
    facts.put("postalAddress", contract.supplier().postalAddress().replace("\n", ", "));
    facts.put("emailAccepted", contract.supplier().emailAccepted() ? "Ja" : "Nee");
    facts.put(
        "postingRule",
        postFormalLetter.required(reference, kind)
            ? "Bij deze brief is de post **verplicht**: bij ontbinding en naar Belgisch recht is een e-mail alleen niet genoeg."
            : "De post is hier niet verplicht, wel verstandig: zij geeft bewijs van aflevering.");
    facts.put(
        "postings",
        deliveries.postings(letter.id()).stream()
            .map(
                posting ->
                    Map.of(
                        "on", DutchDates.inDigits(posting.postedOn()),
                        "carrier", posting.carrier(),
                        "number", posting.trackingNumber()))
            .toList());
    return facts;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    if (!task.getTaskDefinitionKey().equals("UserTask_PostLetter")) {
      return Map.of();
    }
    LocalDate today = LocalDate.now(clock.withZone(contracts.law(reference).zone()));
    return Map.of("posting", PostingAnswer.POSTED.name(), "postedOn", today.toString());
  }
}
