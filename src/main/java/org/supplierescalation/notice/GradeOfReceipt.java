package org.supplierescalation.notice;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.ReceiptGrades;

/** The grades of the default notice, for every formal letter. */
public class GradeOfReceipt implements ReceiptGrades {

  private final ContractOfCase contracts;

  public GradeOfReceipt(ContractOfCase contracts) {
    this.contracts = contracts;
  }

  @Override
  public Graded grade(CaseReference reference, String channel, String evidence) {
    ReceiptChannel way = ReceiptChannel.valueOf(channel);
    ReceiptEvidence shown = ReceiptEvidence.valueOf(evidence);
    RecordReceipt.refuseMismatch(way, shown);
    ReceiptGrade grade = ReceiptGrade.of(contracts.get(reference), way, shown);
    return new Graded(
        grade.name(),
        "%s. %s. Bewijsgraad %s: %s.".formatted(way.dutch(), shown.dutch(), grade, grade.dutch()),
        grade.proof() == ReceiptProof.PROVEN);
  }
}
