package org.supplierescalation.contract.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.Commitment;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.contract.Language;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.contract.Supplier.Contact;
import org.supplierescalation.term.Law;

@Component
class JdbcContracts implements Contracts {

  private static final String SELECT =
      """
      select c.*, s.name, s.legal_form, s.registration, s.seat, s.postal_address, s.notice_email, s.email_accepted, s.language
      from contract c join supplier s on s.number = c.supplier
      """;

  private final JdbcClient db;

  JdbcContracts(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Optional<Contract> find(String number) {
    return db.sql(SELECT + " where c.number = :number")
        .param("number", number)
        .query(this::contract)
        .optional();
  }

  @Override
  public List<Contract> all() {
    return db.sql(SELECT + " order by s.name, c.title").query(this::contract).list();
  }

  @Override
  public void add(Contract contract) {
    putSupplier(contract.supplier());
    @Nullable PenaltyClause penalty = contract.penalty();
    db.sql("insert into contract values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            Arrays.asList(
                contract.number(),
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
                penalty == null ? null : penalty.maximum()))
        .update();
    ClausesTable.put(db, contract.number(), contract.clauses());
    int position = 0;
    for (Commitment commitment : contract.commitments()) {
      db.sql("insert into commitment (contract, position, clause, text) values (?, ?, ?, ?)")
          .params(contract.number(), position++, commitment.clause(), commitment.text())
          .update();
    }
  }

  private void putSupplier(Supplier supplier) {
    int known =
        db.sql(
                """
                update supplier set name = ?, legal_form = ?, registration = ?, seat = ?, postal_address = ?,
                  notice_email = ?, email_accepted = ?, language = ? where number = ?
                """)
            .params(
                supplier.name(),
                supplier.legalForm(),
                supplier.registration(),
                supplier.seat(),
                supplier.postalAddress(),
                supplier.noticeEmail(),
                supplier.emailAccepted(),
                supplier.language().name(),
                supplier.number())
            .update();
    if (known == 0) {
      db.sql("insert into supplier values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              supplier.number(),
              supplier.name(),
              supplier.legalForm(),
              supplier.registration(),
              supplier.seat(),
              supplier.postalAddress(),
              supplier.noticeEmail(),
              supplier.emailAccepted(),
              supplier.language().name())
          .update();
    }
    db.sql("delete from supplier_contact where supplier = ?").param(supplier.number()).update();
    int position = 0;
    for (Contact contact : supplier.contacts()) {
      db.sql("insert into supplier_contact values (?, ?, ?, ?, ?, ?)")
          .params(
              supplier.number(),
              position++,
              contact.name(),
              contact.role(),
              contact.email(),
              contact.phone())
          .update();
    }
  }

  private Contract contract(ResultSet row, int number) throws SQLException {
    String penaltyClause = row.getString("penalty_clause");
    return new Contract(
        row.getString("number"),
        supplier(row),
        row.getString("title"),
        row.getObject("concluded_on", LocalDate.class),
        row.getString("sla"),
        Law.valueOf(row.getString("law")),
        row.getString("forum"),
        row.getBigDecimal("monthly_fee"),
        row.getBoolean("suspension_banned"),
        row.getBoolean("notice_always_required"),
        row.getObject("notice_min_days", Integer.class),
        penaltyClause == null
            ? null
            : new PenaltyClause(
                penaltyClause,
                row.getString("penalty_unit"),
                row.getBigDecimal("penalty_amount"),
                row.getBigDecimal("penalty_maximum")),
        commitments(row.getString("number")),
        ClausesTable.of(db, row.getString("number")));
  }

  private Supplier supplier(ResultSet row) throws SQLException {
    String supplier = row.getString("supplier");
    return new Supplier(
        supplier,
        row.getString("name"),
        row.getString("legal_form"),
        row.getString("registration"),
        row.getString("seat"),
        row.getString("postal_address"),
        row.getString("notice_email"),
        row.getBoolean("email_accepted"),
        db.sql(
                "select name, role, email, phone from supplier_contact where supplier = ? order by position")
            .param(supplier)
            .query(
                (contact, n) ->
                    new Contact(
                        contact.getString("name"),
                        contact.getString("role"),
                        contact.getString("email"),
                        contact.getString("phone")))
            .list(),
        Language.valueOf(row.getString("language")));
  }

  private List<Commitment> commitments(String contract) {
    return db.sql("select clause, text from commitment where contract = ? order by position")
        .param(contract)
        .query((row, n) -> new Commitment(row.getString("clause"), row.getString("text")))
        .list();
  }
}
