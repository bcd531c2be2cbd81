package org.supplierescalation.remedy;

import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;

/** Asks the table which remedies are open for this contract and this state. */
public class ListRemedies {

  private final ContractOfCase contracts;
  private final RemedyQuestions questions;
  private final RemedyTable table;
  private final RemedyFindings findings;
  private final Timeline timeline;

  public ListRemedies(
      ContractOfCase contracts,
      RemedyQuestions questions,
      RemedyTable table,
      RemedyFindings findings,
      Timeline timeline) {
    this.contracts = contracts;
    this.questions = questions;
    this.table = table;
    this.findings = findings;
    this.timeline = timeline;
  }

  /**
   * @param by whoever asked the table
   */
  public void list(CaseReference reference, String by) {
    RemedyQuestion question = questions.of(reference, contracts.get(reference));
    RemedyTable.Answer answer = table.ask(question);
    findings.put(reference, answer.findings());
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Maatregelen nagegaan met tabel “Maatregelen”, versie " + answer.version(),
        question.inWords() + "\n\n" + inWords(answer));
  }

  private static String inWords(RemedyTable.Answer answer) {
    return answer.findings().stream()
        .map(
            finding ->
                "%s: %s (%s)"
                    .formatted(
                        finding.remedy().dutch(),
                        finding.open() ? "open" : finding.missing(),
                        finding.ground()))
        .collect(Collectors.joining("\n"));
  }
}
