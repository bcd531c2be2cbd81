package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.remedy.SuspendedInvoice;

/** The invoices of a suspension. */
class SuspendedInvoiceTable {

  private final JdbcClient db;

  SuspendedInvoiceTable(JdbcClient db) {
    this.db = db;
  }

  void add(long suspension, List<SuspendedInvoice> invoices) {
    for (int position = 0; position < invoices.size(); position++) {
      add(suspension, position, invoices.get(position));
    }
  }

  private void add(long suspension, int position, SuspendedInvoice invoice) {
    db.sql(
            """
            insert into suspended_invoice (suspension, position, invoice, amount, due_on, withheld)
            values (:suspension, :position, :invoice, :amount, :dueOn, :withheld)
            """)
        .param("suspension", suspension)
        .param("position", position)
        .param("invoice", invoice.number())
        .param("amount", invoice.amount())
        .param("dueOn", invoice.dueOn())
        .param("withheld", invoice.withheld())
        .update();
  }

  List<SuspendedInvoice> of(long suspension) {
    return db.sql(
            "select * from suspended_invoice where suspension = :suspension order by position")
        .param("suspension", suspension)
        .query(SuspendedInvoiceTable::invoice)
        .list();
  }

  private static SuspendedInvoice invoice(ResultSet row, int number) throws SQLException {
    return new SuspendedInvoice(
        row.getString("invoice"),
        row.getBigDecimal("amount"),
        row.getObject("due_on", LocalDate.class),
        row.getBigDecimal("withheld"));
  }
}
