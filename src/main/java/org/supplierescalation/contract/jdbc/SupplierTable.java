package org.supplierescalation.contract.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.contract.Language;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.contract.Supplier.Contact;

/** Suppliers with their contacts, row by row. */
final class SupplierTable {

  /** Every column but the number. */
  static final String COLUMNS =
      "s.name, s.legal_form, s.registration, s.seat, s.postal_address, s.notice_email, s.email_accepted, s.language,"
          + " s.email_accepted_proof";

  private final JdbcClient db;

  SupplierTable(JdbcClient db) {
    this.db = db;
  }

  void insert(Supplier supplier) {
    db.sql(
            """
            insert into supplier (name, legal_form, registration, seat, postal_address, notice_email, email_accepted,
              language, email_accepted_proof, number)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(columns(supplier))
        .update();
    putContacts(supplier);
  }

  /** False when there is none with this number. */
  boolean update(Supplier supplier) {
    return update(supplier, "");
  }

  /** False when this version is not the one that is there. */
  boolean update(Supplier supplier, int version) {
    return update(supplier, " and version = " + version);
  }

  Supplier of(ResultSet row, String numberColumn) throws SQLException {
    String number = row.getString(numberColumn);
    return new Supplier(
        number,
        row.getString("name"),
        row.getString("legal_form"),
        row.getString("registration"),
        row.getString("seat"),
        row.getString("postal_address"),
        row.getString("notice_email"),
        row.getBoolean("email_accepted"),
        contacts(number),
        Language.valueOf(row.getString("language")),
        row.getString("email_accepted_proof"));
  }

  private boolean update(Supplier supplier, String andVersion) {
    boolean known =
        db.sql(
                    """
                    update supplier set name = ?, legal_form = ?, registration = ?, seat = ?, postal_address = ?,
                      notice_email = ?, email_accepted = ?, language = ?, email_accepted_proof = ?, version = version + 1
                    where number = ?"""
                        + andVersion)
                .params(columns(supplier))
                .update()
            == 1;
    if (known) {
      putContacts(supplier);
    }
    return known;
  }

  private static List<Object> columns(Supplier supplier) {
    return List.of(
        supplier.name(),
        supplier.legalForm(),
        supplier.registration(),
        supplier.seat(),
        supplier.postalAddress(),
        supplier.noticeEmail(),
        supplier.emailAccepted(),
        supplier.language().name(),
        supplier.emailAcceptedProof(),
        supplier.number());
  }

  private void putContacts(Supplier supplier) {
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

  private List<Contact> contacts(String supplier) {
    return db.sql(
            "select name, role, email, phone from supplier_contact where supplier = ? order by position")
        .param(supplier)
        .query(
            (contact, n) ->
                new Contact(
                    contact.getString("name"),
                    contact.getString("role"),
                    contact.getString("email"),
                    contact.getString("phone")))
        .list();
  }
}
