package org.supplierescalation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.evaluation.AgendaSubject;
import org.supplierescalation.evaluation.DraftReportMail;
import org.supplierescalation.evaluation.Evaluation;
import org.supplierescalation.evaluation.EvaluationKey;
import org.supplierescalation.evaluation.Evaluations;
import org.supplierescalation.letter.LetterText;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/**
 * Makes a new task of an evaluation ready for a person, as {@link TaskCreated} does in a case. The
 * list in Tasklist has one column for what a task is about, so the key stands where a case has its
 * reference.
 */
@Component
class EvaluationTaskCreated {

  private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(17, 0);

  /** The engine keeps no longer text in a variable. */
  private static final int LONGEST = 4000;

  private static final String MORE = "\n\n… De rest staat in het verslag.";

  private final Contracts contracts;
  private final Evaluations evaluations;
  private final DraftReportMail draftReportMail;
  private final BusinessCalendar calendar;
  private final Clock clock;
  private final BaseUrl baseUrl;
  private final FormText formText;

  EvaluationTaskCreated(
      Contracts contracts,
      Evaluations evaluations,
      DraftReportMail draftReportMail,
      BusinessCalendar calendar,
      Clock clock,
      BaseUrl baseUrl,
      FormText formText) {
    this.contracts = contracts;
    this.evaluations = evaluations;
    this.draftReportMail = draftReportMail;
    this.calendar = calendar;
    this.clock = clock;
    this.baseUrl = baseUrl;
    this.formText = formText;
  }

  /** As in {@code outcomeClock}. */
  static String field(String kind, Enum<?> of) {
    StringBuilder name = new StringBuilder(kind);
    for (String word : of.name().toLowerCase(Locale.ROOT).split("_")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }

  @EventListener(condition = "#task.eventName == 'create'")
  void prepare(DelegateTask task) {
    EvaluationInProcess.find(task).ifPresent(key -> prepare(task, key));
  }

  private void prepare(DelegateTask task, EvaluationKey key) {
    Contract contract = contracts.find(key.contract()).orElseThrow();
    Law law = contract.law();
    LocalDate today = LocalDate.now(clock.withZone(law.zone()));
    LocalDate due =
        calendar.plusWorkingDays(
            law, today, TaskProperties.of(task).dueInWorkingDays().orElseThrow());
    task.setDueDate(Date.from(LegalTime.at(law, due, END_OF_OFFICE_DAY)));
    Map<String, String> shown = new HashMap<>();
    shown.put("caseReference", key.toString());
    shown.put("caseLink", baseUrl.of("/contracts/" + key.contract() + "/evaluations"));
    shown.put("contractTitle", contract.title());
    shown.put("supplierName", contract.supplier().name());
    shown.put("deadline", DutchDates.inDigits(due));
    shown.put("waitsFor", TaskProperties.of(task).waitsFor());
    Evaluation evaluation = evaluations.get(key);
    for (AgendaSubject subject : AgendaSubject.values()) {
      String facts = evaluation.facts(subject);
      // A form joins lines that no empty line keeps apart.
      shown.put(field("agenda", subject), facts.isEmpty() ? "Niets." : facts.replace("\n", "\n\n"));
    }
    shown.forEach((name, text) -> task.setVariableLocal(name, fitting(formText.of(text))));
    if (task.getTaskDefinitionKey().equals("UserTask_ConfirmEvaluation")) {
      proposeMail(task, key, contract);
    }
  }

  private void proposeMail(DelegateTask task, EvaluationKey key, Contract contract) {
    LetterText mail = draftReportMail.draft(key);
    task.getExecution().setVariable("mailSubject", mail.subject());
    task.getExecution().setVariable("mailBody", mail.plain());
    task.getExecution().setVariable("sentTo", recipient(contract));
    task.setVariableLocal(
        "reportLink",
        baseUrl.of("/contracts/%s/evaluations/%d.pdf".formatted(key.contract(), key.number())));
  }

  private static String fitting(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - MORE.length()) + MORE;
  }

  private static String recipient(Contract contract) {
    return contract.supplier().contacts().stream()
        .map(contact -> contact.email())
        .filter(email -> !email.isBlank())
        .findFirst()
        .orElse(contract.supplier().noticeEmail());
  }
}
