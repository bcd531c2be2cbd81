package org.supplierescalation.notice;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.SentMail;
import org.supplierescalation.letter.ReceiptGrades;

/** The grades of the default notice, for every formal letter. */
public class GradeOfReceipt implements ReceiptGrades {

  private final ContractOfCase contracts;
  private final SentMail sentMail;

  public GradeOfReceipt(ContractOfCase contracts, SentMail sentMail) {
    this.contracts = contracts;
    this.sentMail = sentMail;
  }

  @Override
  public Graded grade(CaseReference reference, String letterKey, String channel, String evidence) {
    ReceiptChannel way = ReceiptChannel.valueOf(channel);
    ReceiptEvidence shown = ReceiptEvidence.valueOf(evidence);
    RecordReceipt.refuseMismatch(way, shown);
    RecordReceipt.refuseReturned(way, shown, sentMail.cameBack(reference, letterKey));
    ReceiptGrade grade = ReceiptGrade.of(contracts.get(reference), way, shown);
    return new Graded(
        grade.name(),
        "%s. %s. Bewijsgraad %s: %s.".formatted(way.dutch(), shown.dutch(), grade, grade.dutch()),
        grade.proof() == ReceiptProof.PROVEN);
  }
}
