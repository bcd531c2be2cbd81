package org.supplierescalation.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.supplierescalation.answer.SupplierAnswer.Judgement;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** What the supplier answered by mail and what we made of it, newest first. */
public class AnswersPanel implements CasePanel {

  private static final int LONGEST_QUOTE = 300;

  private final SupplierAnswers answers;
  private final ContractOfCase contracts;

  public AnswersPanel(SupplierAnswers answers, ContractOfCase contracts) {
    this.answers = answers;
    this.contracts = contracts;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    Law law = contracts.find(reference).map(Contract::law).orElse(Law.NL);
    List<List<String>> rows =
        answers.of(reference).stream()
            .sorted(Comparator.comparing(SupplierAnswer::receivedAt).reversed())
            .map(answer -> row(answer, law))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                "antwoorden",
                "Antwoorden van de leverancier",
                "",
                List.of("Ontvangen", "Van", "Wat", "Genoemde dag", "In eigen woorden"),
                rows));
  }

  private static List<String> row(SupplierAnswer answer, Law law) {
    Judgement found = answer.judgement();
    return List.of(
        DutchDates.inWords(answer.receivedAt(), law),
        answer.sender(),
        found == null ? "Nog te beoordelen" : found.kind().dutch(),
        found == null || found.day() == null ? "" : DutchDates.inWords(found.day()),
        cut(found == null ? answer.subject() : found.quote()));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }
}
