package org.supplierescalation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.answer.SupplierAnswer;
import org.supplierescalation.answer.SupplierAnswers;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.MailReport;
import org.supplierescalation.dispatch.MailReport.Reported;
import org.supplierescalation.dispatch.MailReports;
import org.supplierescalation.dispatch.SentMail;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.notice.ReceiptChannel;
import org.supplierescalation.notice.ReceiptEvidence;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/**
 * What mail shows of the receipt of a letter, for whoever records it. A read receipt is proposed as
 * what it is, grade C; an answer only fills in the way and the day. A person decides.
 */
@Component
class ReceiptSigns implements Facts {

  static final Set<String> TASKS =
      Set.of("UserTask_AwaitReceipt", "UserTask_ProveReceipt", "UserTask_RecordLetterReceipt");
  static final String SHOWN = "mailSigns";

  private final MailReports reports;
  private final SupplierAnswers answers;
  private final SentMail sentMail;
  private final Letters letters;
  private final ContractOfCase contracts;

  ReceiptSigns(
      MailReports reports,
      SupplierAnswers answers,
      SentMail sentMail,
      Letters letters,
      ContractOfCase contracts) {
    this.reports = reports;
    this.answers = answers;
    this.sentMail = sentMail;
    this.letters = letters;
    this.contracts = contracts;
  }

  @Override
  public Set<String> tasks() {
    return TASKS;
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    return Map.of(SHOWN, shown(reference));
  }

  /** One row for each report about a letter and each answer, oldest first. */
  List<Map<String, String>> shown(CaseReference reference) {
    Law law = contracts.law(reference);
    Stream<Map<String, String>> said =
        reports.of(reference).stream()
            .filter(report -> !report.letterKey().isEmpty())
            .map(
                report ->
                    row(
                        DutchDates.inWords(report.reportedAt(), law),
                        meaning(report),
                        report.recipient()));
    Stream<Map<String, String>> answered =
        answers.of(reference).stream()
            .map(
                answer ->
                    row(
                        DutchDates.inWords(answer.receivedAt(), law),
                        "Antwoord van de leverancier: kijk of de ontvangst daaruit blijkt",
                        answer.sender()));
    return Stream.concat(said, answered).toList();
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    Letter letter = letters.newest(reference, kind(task));
    Law law = contracts.law(reference);
    if (sentMail.cameBack(reference, letter.key())) {
      return Map.of();
    }
    Optional<SupplierAnswer> answer =
        answers.of(reference).stream()
            .filter(each -> !each.receivedAt().isBefore(letter.draftedAt()))
            .findFirst();
    Optional<MailReport> read =
        reports.of(reference).stream()
            .filter(report -> report.reported() == Reported.READ)
            .filter(report -> report.letterKey().equals(letter.key()))
            .findFirst();
    Map<String, Object> fields = new HashMap<>();
    read.ifPresent(
        report -> {
          fields.put("receiptEvidence", ReceiptEvidence.READ_RECEIPT.name());
          fill(
              fields,
              report.reportedAt().atZone(law.zone()).toLocalDate().toString(),
              "Leesbevestiging van " + report.recipient());
        });
    answer.ifPresent(
        each -> {
          fields.remove("receiptEvidence");
          fill(fields, each.receivedOn(law).toString(), "E-mail van " + each.sender());
        });
    return fields;
  }

  private static void fill(Map<String, Object> fields, String day, String proof) {
    fields.put("receiptChannel", ReceiptChannel.EMAIL.name());
    fields.put("receivedOn", day);
    fields.put("receiptProofText", proof);
  }

  private static LetterKind kind(DelegateTask task) {
    return task.getTaskDefinitionKey().equals("UserTask_RecordLetterReceipt")
        ? LetterInProcess.of(task)
        : LetterKind.DEFAULT_NOTICE;
  }

  private static String meaning(MailReport report) {
    return switch (report.reported()) {
      case BOUNCED -> "Niet afgeleverd: telt niet";
      case DELAYED -> "Aflevering duurt langer";
      case DELIVERED -> "Mailserver nam de mail aan: geen bewijs van ontvangst";
      case READ -> "Leesbevestiging: zwak bewijs (graad C)";
    };
  }

  private static Map<String, String> row(String on, String what, String who) {
    return Map.of("on", on, "what", what, "who", who);
  }
}
