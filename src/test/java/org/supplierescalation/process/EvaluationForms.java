package org.supplierescalation.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.supplierescalation.evaluation.MaturityQuestion;

/** What people fill in at an evaluation. */
final class EvaluationForms {

  private EvaluationForms() {}

  static Map<String, Object> meeting(LocalDate heldOn) {
    Map<String, Object> form = new HashMap<>();
    form.put("heldOn", heldOn.toString());
    form.put("attendees", "De contractmanager en de accountmanager");
    form.put("outcomeClock", "Leverancier zet een tweede persoon op P1.");
    form.put("continuity", "PARTLY");
    form.put("continuityText", "De broncode ligt in escrow; het exitplan is niet af.");
    form.put("action1", "Exitplan afmaken");
    form.put("side1", "SUPPLIER");
    form.put("who1", "De accountmanager");
    form.put("due1", heldOn.plusDays(30).toString());
    return form;
  }

  static Map<String, Object> scores() {
    Map<String, Object> form = new HashMap<>();
    for (MaturityQuestion question : MaturityQuestion.values()) {
      form.put(EvaluationTaskCreated.field("level", question), "ON_PAPER");
      form.put(
          EvaluationTaskCreated.field("ground", question), "Artikel 4, maar niemand past het toe.");
    }
    return form;
  }

  static Map<String, Object> sent(LocalDate sentOn) {
    return Map.of("sentTo", "account@traag.example", "sentOn", sentOn.toString());
  }
}
