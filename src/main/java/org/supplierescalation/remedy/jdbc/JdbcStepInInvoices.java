package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.StepInInvoice;
import org.supplierescalation.remedy.StepInInvoices;

@Component
class JdbcStepInInvoices implements StepInInvoices {

  private final JdbcClient db;

  JdbcStepInInvoices(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(StepInInvoice invoice) {
    db.sql(
            """
            insert into step_in_invoice (reference, party, number, invoiced_on, amount, purpose, added_by)
            values (:reference, :party, :number, :invoicedOn, :amount, :purpose, :by)
            """)
        .param("reference", invoice.reference().value())
        .param("party", invoice.party())
        .param("number", invoice.number())
        .param("invoicedOn", invoice.invoicedOn())
        .param("amount", invoice.amount())
        .param("purpose", invoice.purpose())
        .param("by", invoice.by())
        .update();
  }

  @Override
  public List<StepInInvoice> of(CaseReference reference) {
    return db.sql(
            """
            select * from step_in_invoice where reference = :reference
            order by invoiced_on, number
            """)
        .param("reference", reference.value())
        .query(JdbcStepInInvoices::invoice)
        .list();
  }

  private static StepInInvoice invoice(ResultSet row, int number) throws SQLException {
    return new StepInInvoice(
        new CaseReference(row.getString("reference")),
        row.getString("party"),
        row.getString("number"),
        row.getObject("invoiced_on", LocalDate.class),
        row.getBigDecimal("amount"),
        row.getString("purpose"),
        row.getString("added_by"));
  }
}
