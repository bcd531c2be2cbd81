package org.supplierescalation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.answer.FindReturned;
import org.supplierescalation.answer.ReturnedLetter;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.MailReport;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.term.DutchDates;

/** What whoever decides about a letter that came back sees. */
@Component
class ReturnedLetterFacts implements Facts {

  private final FindReturned findReturned;
  private final Letters letters;
  private final ContractOfCase contracts;
  private final BaseUrl baseUrl;
  private final Clock clock;

  ReturnedLetterFacts(
      FindReturned findReturned,
      Letters letters,
      ContractOfCase contracts,
      BaseUrl baseUrl,
      Clock clock) {
    this.findReturned = findReturned;
    this.letters = letters;
    this.contracts = contracts;
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_SettleUndelivered", "UserTask_CheckAddress");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    long mail = MailInProcess.of(task);
    MailReport report = findReturned.report(reference, mail);
    Optional<ReturnedLetter> returned = findReturned.letter(reference, mail);
    Map<String, Object> facts = new HashMap<>();
    facts.put("letterName", returned.map(letter -> letter.kind().dutch()).orElse("Onbekende mail"));
    facts.put("returnedAddress", report.recipient().isEmpty() ? "onbekend" : report.recipient());
    facts.put("returnedOn", DutchDates.inWords(report.reportedAt(), contracts.law(reference)));
    facts.put("returnedCode", report.code().isEmpty() ? "geen" : report.code());
    facts.put("serverWords", report.words());
    facts.put("letterLink", baseUrl.of(link(reference, report)));
    facts.put(
        "postalAddress", contracts.get(reference).supplier().postalAddress().replace("\n", ", "));
    return facts;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    LocalDate today = LocalDate.now(clock.withZone(contracts.law(reference).zone()));
    return task.getTaskDefinitionKey().equals("UserTask_SettleUndelivered")
        ? Map.of("postedOn", today.toString())
        : Map.of();
  }

  private String link(CaseReference reference, MailReport report) {
    return letters.of(reference).stream()
        .filter(letter -> letter.key().equals(report.letterKey()))
        .map(Letter::document)
        .filter(Objects::nonNull)
        .findFirst()
        .map(document -> "/cases/%s/documents/%s".formatted(reference, document))
        .orElse("/cases/" + reference);
  }
}
