package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.InvoiceProtest;
import org.supplierescalation.remedy.ProtestInvoice;

/** Form {@code protest-invoice}. */
@Component("recordProtest")
class RecordProtestListener implements TaskListener {

  private final ProtestInvoice protestInvoice;

  RecordProtestListener(ProtestInvoice protestInvoice) {
    this.protestInvoice = protestInvoice;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    protestInvoice.protest(
        new InvoiceProtest(
            CaseInProcess.of(task),
            form.text("protestInvoice", "Factuurnummer", 100),
            form.date("invoicedOn", "Factuurdatum"),
            form.date("invoiceReceivedOn", "Ontvangen op"),
            form.text("disputedLines", "Welke regels betwist u?", 2000),
            form.text("disputeReason", "Waarom?", 2000),
            form.amount("creditNote", "Gevraagde creditnota"),
            form.by()));
    form.forget();
  }
}
