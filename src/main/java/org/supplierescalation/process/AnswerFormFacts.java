package org.supplierescalation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.answer.AnswerWords;
import org.supplierescalation.answer.DraftAnswer;
import org.supplierescalation.answer.NextStep;
import org.supplierescalation.answer.Situation;
import org.supplierescalation.answer.SupplierAnswer;
import org.supplierescalation.answer.SupplierAnswer.Judgement;
import org.supplierescalation.answer.SupplierAnswers;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** What whoever judges an answer, and writes back, sees of it. */
@Component
class AnswerFormFacts implements Facts {

  private static final String JUDGE = "UserTask_JudgeAnswer";
  private static final int LONGEST_TEXT = 3_800;

  private final SupplierAnswers answers;
  private final DraftAnswer draftAnswer;
  private final SituationOfCase situations;
  private final ContractOfCase contracts;
  private final BaseUrl baseUrl;

  AnswerFormFacts(
      SupplierAnswers answers,
      DraftAnswer draftAnswer,
      SituationOfCase situations,
      ContractOfCase contracts,
      BaseUrl baseUrl) {
    this.answers = answers;
    this.draftAnswer = draftAnswer;
    this.situations = situations;
    this.contracts = contracts;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(JUDGE, "UserTask_ReviewReply");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    SupplierAnswer answer = answers.get(MailInProcess.of(task));
    Situation situation = situations.of(reference);
    Law law = contracts.find(reference).map(Contract::law).orElse(Law.NL);
    Map<String, Object> facts = new HashMap<>();
    facts.put("answerFrom", answer.sender());
    facts.put("answerKnownBy", answer.knownBy());
    facts.put("answerOn", DutchDates.inWords(answer.receivedAt(), law));
    facts.put("answerSubject", answer.subject().isBlank() ? "geen" : answer.subject());
    facts.put(
        "answerLink", baseUrl.of("/cases/%s/documents/%s".formatted(reference, answer.original())));
    facts.put("caseWaitsFor", situation.dutch());
    facts.put("confirmationWaits", situation == Situation.CONFIRMATION ? "ja" : "nee");
    facts.put("otherAnswers", others(answer, law));
    Judgement found = answer.judgement();
    if (found != null) {
      facts.put("answerKindName", found.kind().dutch());
      facts.put("nextStep", NextStep.of(found.kind(), law, situation));
      facts.put("replyTo", draftAnswer.of(answer.mail()).recipient());
    }
    return facts;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    SupplierAnswer answer = answers.get(MailInProcess.of(task));
    if (task.getTaskDefinitionKey().equals(JUDGE)) {
      return Map.of(
          // A field that nobody can change: what the supplier typed is never read as markup.
          "answerText",
          AnswerWords.first(answer.text(), LONGEST_TEXT),
          "answerQuote",
          AnswerWords.own(answer.text(), 2_000),
          Variables.REPLY_WANTED.name(),
          (contracts.find(reference).isPresent() ? YesNo.YES : YesNo.NO).name());
    }
    DraftAnswer.Draft draft = draftAnswer.of(answer.mail());
    return Map.of(
        "sendReply", YesNo.YES.name(), "mailSubject", draft.subject(), "mailBody", draft.text());
  }

  private List<Map<String, String>> others(SupplierAnswer answer, Law law) {
    return answers.of(answer.reference()).stream()
        .filter(other -> other.mail() != answer.mail())
        .map(
            other ->
                Map.of(
                    "on",
                    DutchDates.inWords(other.receivedAt(), law),
                    "subject",
                    other.subject(),
                    "what",
                    other.judgement() == null
                        ? "Nog te beoordelen"
                        : Objects.requireNonNull(other.judgement()).kind().dutch()))
        .toList();
  }
}
