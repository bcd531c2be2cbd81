package org.supplierescalation.remedy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.remedy.RemedyTable.Answer;

/** Which remedies are open as the case stands now. Reading leaves no trace. */
public class RemediesNow {

  private final ContractOfCase contracts;
  private final RemedyQuestions questions;
  private final RemedyTable table;

  public RemediesNow(ContractOfCase contracts, RemedyQuestions questions, RemedyTable table) {
    this.contracts = contracts;
    this.questions = questions;
    this.table = table;
  }

  /** In the order of the remedies; without a contract none is open. */
  public Answer of(CaseReference reference) {
    return contracts
        .find(reference)
        .map(contract -> table.ask(questions.of(reference, contract)))
        .orElseGet(() -> new Answer(withoutContract(), table.version()));
  }

  private static List<RemedyFinding> withoutContract() {
    return Stream.of(Remedy.values())
        .map(
            remedy ->
                new RemedyFinding(
                    remedy,
                    false,
                    "Bij dit dossier staat nog geen contract.",
                    "",
                    Set.of(),
                    "Het contract"))
        .toList();
  }
}
