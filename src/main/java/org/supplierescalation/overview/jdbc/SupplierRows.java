package org.supplierescalation.overview.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.contract.Language;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.contract.Supplier.Contact;
import org.supplierescalation.overview.SupplierReport.CaseLine;

/** From rows to a supplier, and to the lines of its report. */
final class SupplierRows {

  private final JdbcClient db;

  SupplierRows(JdbcClient db) {
    this.db = db;
  }

  Optional<Supplier> find(String number) {
    return db.sql("select * from supplier where number = :number")
        .param("number", number)
        .query((row, n) -> supplier(row, contacts(number)))
        .optional();
  }

  private List<Contact> contacts(String number) {
    return db.sql(
            """
            select name, role, email, phone from supplier_contact
            where supplier = :number order by position
            """)
        .param("number", number)
        .query(
            (row, n) ->
                new Contact(
                    row.getString("name"),
                    row.getString("role"),
                    row.getString("email"),
                    row.getString("phone")))
        .list();
  }

  private static Supplier supplier(ResultSet row, List<Contact> contacts) throws SQLException {
    return new Supplier(
        row.getString("number"),
        row.getString("name"),
        row.getString("legal_form"),
        row.getString("registration"),
        row.getString("seat"),
        row.getString("postal_address"),
        row.getString("notice_email"),
        row.getBoolean("email_accepted"),
        contacts,
        Language.valueOf(row.getString("language")));
  }

  static CaseLine caseLine(ResultSet row, int number) throws SQLException {
    String outcome = row.getString("outcome");
    OffsetDateTime closedAt = row.getObject("closed_at", OffsetDateTime.class);
    return new CaseLine(
        new CaseReference(row.getString("reference")),
        row.getString("subject"),
        row.getString("contract_number"),
        Stage.valueOf(row.getString("stage")),
        Priority.valueOf(row.getString("priority")),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        closedAt == null ? null : closedAt.toInstant(),
        row.getLong("breaches"),
        row.getBigDecimal("claimed"),
        row.getBigDecimal("settled"),
        row.getBigDecimal("damages"),
        row.getBigDecimal("received"));
  }
}
