package org.supplierescalation.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.dispute.Promise;
import org.supplierescalation.dispute.Promiser;
import org.supplierescalation.dispute.RecordSettlement;
import org.supplierescalation.dispute.Settlement;

/** Form {@code record-settlement}: as many promises as there are rows on the form. */
@Component("recordSettlement")
class RecordSettlementListener implements TaskListener {

  static final int ROWS = 5;

  private final RecordSettlement recordSettlement;

  RecordSettlementListener(RecordSettlement recordSettlement) {
    this.recordSettlement = recordSettlement;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    List<Promise> promises = new ArrayList<>();
    for (int row = 1; row <= ROWS; row++) {
      promise(form, row, promises);
    }
    recordSettlement.record(
        new Settlement(
            CaseInProcess.of(task),
            form.text("settlementTerms", "Wat is er afgesproken?", 2000),
            promises,
            form.by()));
    form.forget();
  }

  private static void promise(FormFields form, int row, List<Promise> promises) {
    String what = form.optionalText("promise" + row, "Toezegging " + row, 500);
    LocalDate dueOn = form.optionalDate("promiseDueOn" + row, "Uiterlijk op " + row);
    String amountLabel = "Bedrag " + row;
    boolean paid = !form.optionalText("promiseAmount" + row, amountLabel, 40).isEmpty();
    BigDecimal amount = paid ? form.amount("promiseAmount" + row, amountLabel) : null;
    boolean chosen = !form.optionalText("promiser" + row, "Wie doet het? " + row, 40).isEmpty();
    if (what.isEmpty() && dueOn == null && !paid) {
      return;
    }
    if (what.isEmpty() || dueOn == null || !chosen) {
      throw new Refused(
          "Toezegging %d is niet compleet: vul in wie het doet, wat, en uiterlijk op welke dag."
              .formatted(row));
    }
    promises.add(
        new Promise(
            form.word("promiser" + row, Promiser.class, "Wie doet het? " + row),
            what,
            dueOn,
            amount));
  }
}
