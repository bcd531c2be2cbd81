package org.supplierescalation.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.contract.Clauses.Credits;
import org.supplierescalation.contract.Contract.Commitment;
import org.supplierescalation.contract.Contract.Paper;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.contract.RegisterField.Kind;

/** A contract as text, under the keys of its fields. */
final class ContractText {

  private final Map<String, String> text = new LinkedHashMap<>();

  private ContractText() {}

  static Map<String, String> of(Contract contract) {
    ContractText written = new ContractText();
    written.contract(contract);
    written.penalty(contract.penalty());
    written.clauses(contract.clauses());
    written.credits(contract.clauses().credits());
    written.rows(contract);
    return written.text;
  }

  private void contract(Contract contract) {
    put(ContractFields.NUMBER, contract.number());
    put(ContractFields.SUPPLIER, contract.supplier().number());
    put(ContractFields.TITLE, contract.title());
    put(ContractFields.CONCLUDED, contract.concludedOn());
    put(ContractFields.SLA, contract.sla());
    put(ContractFields.VALUE, contract.value());
    put(ContractFields.FEE, contract.monthlyFee());
    put(ContractFields.LAW, contract.law().name());
    put(ContractFields.FORUM, contract.forum());
    put(ContractFields.DISPUTES, contract.clauses().disputes().name());
    put(ClauseFields.ALWAYS, contract.noticeAlwaysRequired());
    put(ClauseFields.MIN_DAYS, contract.noticeMinDays());
    put(ClauseFields.BANNED, contract.suspensionBanned());
  }

  private void penalty(@Nullable PenaltyClause penalty) {
    put(ClauseFields.PENALTY_CLAUSE, penalty == null ? null : penalty.clause());
    put(ClauseFields.PENALTY_UNIT, penalty == null ? null : penalty.unit());
    put(ClauseFields.PENALTY_AMOUNT, penalty == null ? null : penalty.amount());
    put(ClauseFields.PENALTY_MAXIMUM, penalty == null ? null : penalty.maximum());
  }

  private void clauses(Clauses clauses) {
    put(ClauseFields.MAX_DAYS, clauses.noticeMaxDays());
    put(ClauseFields.COMPLAINT, clauses.complaintDays());
    put(ClauseFields.LAPSE, clauses.lapseMonths());
    put(ClauseFields.WITHOUT_NOTICE, clauses.penaltyWithoutNotice());
    put(ClauseFields.BESIDE, clauses.damagesBesidePenalty());
    put(ClauseFields.CAP, clauses.liabilityCap());
    put(ClauseFields.STEP_IN, clauses.stepIn());
    put(ClauseFields.ENDS, clauses.ending().endsOn());
    put(ClauseFields.NOTICE_DAYS, clauses.ending().noticeDays());
    put(ClauseFields.ENDING_FEE, clauses.ending().fee());
    put(ClauseFields.DATA_ACT, clauses.ending().dataAct());
    put(ClauseFields.ELECTRONIC, clauses.ending().electronic());
  }

  private void credits(@Nullable Credits credits) {
    put(ClauseFields.CREDIT_CLAUSE, credits == null ? null : credits.clause());
    put(ClauseFields.CREDIT_PERCENTAGE, credits == null ? null : credits.percentage());
    put(ClauseFields.CREDIT_MAXIMUM, credits == null ? null : credits.monthlyMaximum());
    put(ClauseFields.CREDIT_DAYS, credits == null ? null : credits.claimWithinDays());
  }

  private void rows(Contract contract) {
    int row = 0;
    for (Commitment commitment : contract.commitments()) {
      FieldPart part = ContractFields.COMMITMENTS;
      text.put(part.key(row, ContractFields.CLAUSE), commitment.clause());
      text.put(part.key(row, ContractFields.PROMISE), commitment.text());
      text.put(part.key(row, ContractFields.NORM), Numbers.text(commitment.norm(), Kind.NUMBER));
      text.put(part.key(row, ContractFields.UNIT), commitment.unit());
      text.put(part.key(row, ContractFields.WINDOW), commitment.window());
      text.put(part.key(row++, ContractFields.MEASUREMENT), commitment.measurement());
    }
    row = 0;
    for (Paper paper : contract.documents()) {
      text.put(ContractFields.DOCUMENTS.key(row, ContractFields.PAPER), paper.name());
      text.put(ContractFields.DOCUMENTS.key(row++, ContractFields.WHERE), paper.where());
    }
  }

  private void put(RegisterField field, @Nullable Object value) {
    String written =
        value instanceof BigDecimal number
            ? Numbers.text(number, field.kind())
            : value instanceof Boolean yes
                ? (yes ? "ja" : "nee")
                : value instanceof LocalDate day ? day.toString() : Objects.toString(value, "");
    text.put(field.key(), written);
  }
}
