package org.supplierescalation.contract.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Clauses.Credits;
import org.supplierescalation.contract.Clauses.Ending;
import org.supplierescalation.contract.DisputeClause;

/** The clauses of a contract; a contract without a row is silent on all of them. */
final class ClausesTable {

  private ClausesTable() {}

  static void put(JdbcClient db, String contract, Clauses clauses) {
    @Nullable Credits credits = clauses.credits();
    Ending ending = clauses.ending();
    db.sql("delete from contract_clauses where contract = ?").param(contract).update();
    db.sql(
            "insert into contract_clauses values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            Arrays.asList(
                contract,
                clauses.noticeMaxDays(),
                clauses.penaltyWithoutNotice(),
                clauses.damagesBesidePenalty(),
                credits == null ? null : credits.clause(),
                credits == null ? null : credits.percentage(),
                credits == null ? null : credits.monthlyMaximum(),
                credits == null ? null : credits.claimWithinDays(),
                clauses.stepIn(),
                clauses.liabilityCap(),
                clauses.complaintDays(),
                clauses.lapseMonths(),
                clauses.disputes().name(),
                ending.endsOn(),
                ending.noticeDays(),
                ending.fee(),
                ending.dataAct(),
                ending.electronic()))
        .update();
  }

  static Clauses of(JdbcClient db, String contract) {
    return db.sql("select * from contract_clauses where contract = ?")
        .param(contract)
        .query(ClausesTable::clauses)
        .optional()
        .orElse(Clauses.NONE);
  }

  private static Clauses clauses(ResultSet row, int number) throws SQLException {
    String credits = row.getString("credit_clause");
    return new Clauses(
        row.getObject("notice_max_days", Integer.class),
        row.getBoolean("penalty_without_notice"),
        row.getBoolean("damages_beside_penalty"),
        credits == null
            ? null
            : new Credits(
                credits,
                row.getBigDecimal("credit_percentage"),
                row.getBigDecimal("credit_maximum"),
                row.getInt("credit_days")),
        row.getString("step_in"),
        row.getBigDecimal("liability_cap"),
        row.getObject("complaint_days", Integer.class),
        row.getObject("lapse_months", Integer.class),
        DisputeClause.valueOf(row.getString("disputes")),
        new Ending(
            row.getObject("ends_on", LocalDate.class),
            row.getObject("notice_days", Integer.class),
            row.getBigDecimal("ending_fee"),
            row.getBoolean("data_act"),
            row.getBoolean("electronic")));
  }
}
