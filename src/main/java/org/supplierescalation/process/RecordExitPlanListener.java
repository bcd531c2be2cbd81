package org.supplierescalation.process;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ExitItem;
import org.supplierescalation.remedy.ExitPart;
import org.supplierescalation.remedy.ExitPlan;
import org.supplierescalation.remedy.MakeExitPlan;

/** Form {@code make-exit-plan}: two fields for each part of the inventory. */
@Component("recordExitPlan")
class RecordExitPlanListener implements TaskListener {

  private final MakeExitPlan makeExitPlan;

  RecordExitPlanListener(MakeExitPlan makeExitPlan) {
    this.makeExitPlan = makeExitPlan;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    List<ExitItem> items = Stream.of(ExitPart.values()).map(part -> item(form, part)).toList();
    makeExitPlan.make(
        new ExitPlan(
            CaseInProcess.of(task),
            form.date("endsOn", "Vanaf wanneer eindigt het contract?"),
            form.text("extent", "Geheel of gedeeltelijk?", 2000),
            form.text("undoing", "Wat moet over en weer terug?", 2000),
            items,
            form.by(),
            null));
    form.forget();
  }

  static String doneKey(ExitPart part) {
    return "done" + camel(part);
  }

  static String notesKey(ExitPart part) {
    return "plan" + camel(part);
  }

  private static ExitItem item(FormFields form, ExitPart part) {
    return new ExitItem(
        part,
        form.checked(doneKey(part)),
        form.text(notesKey(part), "Wie en wanneer: " + part.dutch(), 300));
  }

  private static String camel(ExitPart part) {
    return part.name().charAt(0) + part.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
