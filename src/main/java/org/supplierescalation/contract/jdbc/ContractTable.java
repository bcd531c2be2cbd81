package org.supplierescalation.contract.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.contract.Kept;
import org.supplierescalation.term.Law;

/** Contracts with all that hangs on them, row by row. */
final class ContractTable {

  private static final String SELECT =
      "select c.*, "
          + SupplierTable.COLUMNS
          + " from contract c join supplier s on s.number = c.supplier";

  private final JdbcClient db;
  private final SupplierTable suppliers;

  ContractTable(JdbcClient db) {
    this.db = db;
    this.suppliers = new SupplierTable(db);
  }

  Optional<Kept<Contract>> find(String number) {
    RowMapper<Kept<Contract>> kept =
        (row, n) -> new Kept<>(contract(row, n), row.getInt("version"));
    return db.sql(SELECT + " where c.number = :number")
        .param("number", number)
        .query(kept)
        .optional();
  }

  List<Contract> all() {
    return db.sql(SELECT + " order by s.name, c.title").query(this::contract).list();
  }

  void insert(Contract contract) {
    db.sql(
            """
            insert into contract (supplier, title, concluded_on, sla, law, forum, monthly_fee, suspension_banned,
              notice_always_required, notice_min_days, penalty_clause, penalty_unit, penalty_amount, penalty_maximum,
              total_value, number)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(columns(contract))
        .update();
    putParts(contract);
  }

  /** False when this version is not the one that is there. */
  boolean update(Contract contract, int version) {
    boolean known =
        db.sql(
                    """
                    update contract set supplier = ?, title = ?, concluded_on = ?, sla = ?, law = ?, forum = ?,
                      monthly_fee = ?, suspension_banned = ?, notice_always_required = ?, notice_min_days = ?,
                      penalty_clause = ?, penalty_unit = ?, penalty_amount = ?, penalty_maximum = ?, total_value = ?,
                      version = version + 1
                    where number = ? and version = """
                        + " "
                        + version)
                .params(columns(contract))
                .update()
            == 1;
    if (known) {
      putParts(contract);
    }
    return known;
  }

  private void putParts(Contract contract) {
    ClausesTable.put(db, contract.number(), contract.clauses());
    CommitmentTable.put(db, contract.number(), contract.commitments());
    CommitmentTable.putPapers(db, contract.number(), contract.documents());
  }

  private static List<@Nullable Object> columns(Contract contract) {
    @Nullable PenaltyClause penalty = contract.penalty();
    return Arrays.asList(
        contract.supplier().number(),
        contract.title(),
        contract.concludedOn(),
        contract.sla(),
        contract.law().name(),
        contract.forum(),
        contract.monthlyFee(),
        contract.suspensionBanned(),
        contract.noticeAlwaysRequired(),
        contract.noticeMinDays(),
        penalty == null ? null : penalty.clause(),
        penalty == null ? null : penalty.unit(),
        penalty == null ? null : penalty.amount(),
        penalty == null ? null : penalty.maximum(),
        contract.value(),
        contract.number());
  }

  private Contract contract(ResultSet row, int rowNumber) throws SQLException {
    String number = row.getString("number");
    return new Contract(
        number,
        suppliers.of(row, "supplier"),
        row.getString("title"),
        row.getObject("concluded_on", LocalDate.class),
        row.getString("sla"),
        Law.valueOf(row.getString("law")),
        row.getString("forum"),
        row.getBigDecimal("monthly_fee"),
        row.getBoolean("suspension_banned"),
        row.getBoolean("notice_always_required"),
        row.getObject("notice_min_days", Integer.class),
        penalty(row),
        CommitmentTable.of(db, number),
        ClausesTable.of(db, number),
        row.getBigDecimal("total_value"),
        CommitmentTable.papers(db, number));
  }

  private static @Nullable PenaltyClause penalty(ResultSet row) throws SQLException {
    String clause = row.getString("penalty_clause");
    return clause == null
        ? null
        : new PenaltyClause(
            clause,
            row.getString("penalty_unit"),
            row.getBigDecimal("penalty_amount"),
            row.getBigDecimal("penalty_maximum"));
  }
}
