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
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.PostFormalLetter;
import org.supplierescalation.letter.PostingAnswer;
import org.supplierescalation.post.Attempt;
import org.supplierescalation.post.PostedLetters;
import org.supplierescalation.term.DutchDates;

/** What whoever posts a formal letter, and records its receipt, sees. */
@Component
class PostLetterFacts implements Facts {

  private final Letters letters;
  private final PostedLetters posted;
  private final PostFormalLetter postFormalLetter;
  private final ContractOfCase contracts;
  private final BaseUrl baseUrl;
  private final Clock clock;

  PostLetterFacts(
      Letters letters,
      PostedLetters posted,
      PostFormalLetter postFormalLetter,
      ContractOfCase contracts,
      BaseUrl baseUrl,
      Clock clock) {
    this.letters = letters;
    this.posted = posted;
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
    facts.put("postLink", baseUrl.of("/cases/%s/letters/%s/post".formatted(reference, kind)));
    facts.put(
        "postings",
        posted.of(letter).stream()
            .map(
                attempt ->
                    Map.of(
                        "on", DutchDates.inDigits(attempt.postedOn()),
                        "carrier", attempt.carrier(),
                        "number", attempt.number(),
                        "result", result(attempt)))
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

  /** How an attempt ended, and what the lawyer says of a refusal. */
  static String result(Attempt attempt) {
    Attempt.Ended ended = attempt.ended();
    if (ended == null) {
      return "nog niet bekend";
    }
    String how = "%s op %s".formatted(ended.result().dutch(), DutchDates.inDigits(ended.on()));
    if (!attempt.isRefused()) {
      return how;
    }
    Attempt.Judgement judgement = attempt.judgement();
    return judgement == null
        ? how + "; de jurist moet dit nog beoordelen"
        : how
            + (judgement.counts()
                ? "; volgens de jurist telt dat als ontvangst"
                : "; volgens de jurist telt dat niet als ontvangst");
  }
}
