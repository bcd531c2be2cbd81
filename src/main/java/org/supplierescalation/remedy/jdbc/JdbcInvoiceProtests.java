package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.InvoiceProtest;
import org.supplierescalation.remedy.InvoiceProtests;

@Component
class JdbcInvoiceProtests implements InvoiceProtests {

  private final JdbcClient db;

  JdbcInvoiceProtests(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(InvoiceProtest protest) {
    db.sql(
            """
            insert into invoice_protest (reference, invoice, invoiced_on, received_on, lines, reason, credit_note,
              drafted_by)
            values (:reference, :invoice, :invoicedOn, :receivedOn, :lines, :reason, :creditNote, :draftedBy)
            """)
        .param("reference", protest.reference().value())
        .param("invoice", protest.invoice())
        .param("invoicedOn", protest.invoicedOn())
        .param("receivedOn", protest.receivedOn())
        .param("lines", protest.lines())
        .param("reason", protest.reason())
        .param("creditNote", protest.creditNote())
        .param("draftedBy", protest.draftedBy())
        .update();
  }

  @Override
  public Optional<InvoiceProtest> latest(CaseReference reference) {
    return db.sql(
            "select * from invoice_protest where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcInvoiceProtests::protest)
        .optional();
  }

  private static InvoiceProtest protest(ResultSet row, int number) throws SQLException {
    return new InvoiceProtest(
        new CaseReference(row.getString("reference")),
        row.getString("invoice"),
        row.getObject("invoiced_on", LocalDate.class),
        row.getObject("received_on", LocalDate.class),
        row.getString("lines"),
        row.getString("reason"),
        row.getBigDecimal("credit_note"),
        row.getString("drafted_by"));
  }
}
