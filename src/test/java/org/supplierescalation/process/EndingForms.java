package org.supplierescalation.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supplierescalation.remedy.ExitItem;
import org.supplierescalation.remedy.ExitPart;
import org.supplierescalation.remedy.ExitState;

/** The forms of the end of a contract, filled in as ordinarily as can be. */
final class EndingForms {

  private EndingForms() {}

  static Map<String, Object> ending(String ground) {
    return Map.of("endingGround", ground, "endingReason", "De leverancier kan het niet.");
  }

  static Map<String, Object> dissolution(LocalDate endsOn) {
    Map<String, Object> form = new HashMap<>();
    form.put("endsOn", endsOn.toString());
    form.put("extent", "De gehele overeenkomst.");
    form.put("gravity", "Zonder roosters staat de zorg stil.");
    form.put("motivation", "1. Zonder planning ligt het werk stil.");
    form.put("ownDutiesMet", "YES");
    form.put("undoing", "De vooruitbetaalde vergoeding.");
    form.put("refund", "10000.00");
    form.put("owed", "0");
    form.put("registered", "YES");
    return form;
  }

  static Map<String, Object> finding(LocalDate on) {
    Map<String, Object> form = new HashMap<>();
    form.put("foundState", "De module start niet.");
    form.put("foundOn", on.toString());
    form.put("foundWith", "De ICT-manager en de accountmanager");
    form.put("findingMethod", "OWN_REPORT");
    form.put("supplierInvited", "YES");
    form.put("findingEvidence", "Verslag 12 in het dossier");
    return form;
  }

  static Map<String, Object> termination(LocalDate receivedBy) {
    Map<String, Object> form = new HashMap<>();
    form.put("receivedBy", receivedBy.toString());
    form.put("registered", "YES");
    return form;
  }

  static Map<String, Object> advice(String review) {
    return Map.of("legalReview", review, "finding", "Het verzuim staat vast.");
  }

  static Map<String, Object> decision(String decision, String reason) {
    return Map.of("exitDecision", decision, "remark", reason);
  }

  /** The fields of these parts; only the first so many of all parts are done. */
  static Map<String, Object> plan(List<ExitPart> parts, int ready, LocalDate due) {
    Map<String, Object> form = new HashMap<>();
    parts.forEach(
        part ->
            ExitItemFields.write(
                form,
                new ExitItem(
                    part,
                    "ICT-manager",
                    due,
                    part.ordinal() < ready ? ExitState.DONE : ExitState.TODO,
                    "")));
    return form;
  }

  static Map<String, Object> carriedOut(String progress, ExitState state) {
    Map<String, Object> form = new HashMap<>();
    for (ExitPart part : ExitPart.values()) {
      form.put(ExitItemFields.state(part), state.name());
    }
    form.put("exitProgress", progress);
    form.put("exitReport", "Gegevens terug en getest.");
    return form;
  }
}
