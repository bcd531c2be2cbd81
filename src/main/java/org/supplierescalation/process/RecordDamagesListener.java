package org.supplierescalation.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.AddDamage;
import org.supplierescalation.remedy.CorrectDamage;
import org.supplierescalation.remedy.DamageCategory;
import org.supplierescalation.remedy.DamageStep;
import org.supplierescalation.remedy.DropDamages;
import org.supplierescalation.remedy.NewDamage;

/** Form {@code keep-damages}. */
@Component("recordDamages")
class RecordDamagesListener implements TaskListener {

  private final AddDamage addDamage;
  private final CorrectDamage correctDamage;
  private final DropDamages dropDamages;

  RecordDamagesListener(AddDamage addDamage, CorrectDamage correctDamage, DropDamages dropDamages) {
    this.addDamage = addDamage;
    this.correctDamage = correctDamage;
    this.dropDamages = dropDamages;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    CaseReference reference = CaseInProcess.of(task);
    DamageStep step = form.word(Variables.DAMAGE_STEP, "Wat wilt u doen?");
    switch (step) {
      case ADD -> addDamage.add(reference, damage(form), form.by());
      case CORRECT ->
          correctDamage.correct(
              reference,
              form.number("correctedItem", "Welke post?", 1, 10_000),
              form.amount("correctedAmount", "Nieuw bedrag"),
              form.text("damageReason", "Waarom?", 1000),
              form.by());
      case CLAIM -> {}
      case WITHDRAW ->
          dropDamages.drop(
              reference, form.optionalText("damageReason", "Waarom?", 1000), form.by());
    }
    forgetOthers(form);
    form.forget();
    Variables.DAMAGE_STEP.set(task.getExecution(), step);
  }

  private static NewDamage damage(FormFields form) {
    return new NewDamage(
        form.word("damageCategory", DamageCategory.class, "Soort schade"),
        form.text("damageDescription", "Omschrijving", 1000),
        form.amount("damageAmount", "Bedrag"),
        form.date("sufferedOn", "Wanneer geleden?"),
        form.text("damageEvidence", "Bewijs", 1000),
        form.text("causalLink", "Verband met de tekortkoming", 1000),
        form.yes("samePenalty", "Gaat een boete over dezelfde tekortkoming?"),
        "");
  }

  /** What was typed for another choice leaves the process too. */
  private static void forgetOthers(FormFields form) {
    for (String key :
        List.of(
            "damageCategory",
            "damageDescription",
            "damageAmount",
            "sufferedOn",
            "damageEvidence",
            "causalLink",
            "samePenalty",
            "correctedItem",
            "correctedAmount",
            "damageReason")) {
      form.optionalText(key, key, 4000);
    }
  }
}
