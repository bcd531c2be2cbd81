package org.supplierescalation.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ComputePenalty;
import org.supplierescalation.remedy.PenaltyDemand;
import org.supplierescalation.remedy.Settlement;

/** Form {@code compute-penalty}. */
@Component("recordPenalty")
class RecordPenaltyListener implements TaskListener {

  private final ComputePenalty computePenalty;

  RecordPenaltyListener(ComputePenalty computePenalty) {
    this.computePenalty = computePenalty;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    LocalDate from = form.date("penaltyFrom", "Vanaf");
    LocalDate until = form.date("penaltyUntil", "Tot en met");
    computePenalty.compute(
        new PenaltyDemand(
            CaseInProcess.of(task),
            from,
            until,
            form.optionalDate("penaltyPerformedOn", "Alsnog nagekomen op"),
            counted(form),
            form.text("penaltyCause", "Over welke dagen of gebeurtenissen?", 2000),
            form.optionalText("penaltyAgain", "Waarom opnieuw over dezelfde dagen?", 2000),
            form.word("settlement", Settlement.class, "Hoe voldoet de leverancier?"),
            form.number("paymentDays", "Betalingstermijn in werkdagen", 1, 60),
            form.by()));
    form.forget();
  }

  private static @Nullable Integer counted(FormFields form) {
    String label = "Aantal keren";
    return form.optionalText("units", label, 40).isEmpty()
        ? null
        : form.number("units", label, 1, 100_000);
  }
}
