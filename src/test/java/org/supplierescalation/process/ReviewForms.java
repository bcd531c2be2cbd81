package org.supplierescalation.process;

import java.util.HashMap;
import java.util.Map;
import org.supplierescalation.casefile.Breach;

/** The forms of the contract review, filled in as ordinarily as can be. */
final class ReviewForms {

  static final String READ = "UserTask_ReadCommitments";
  static final String OUT_OF_SCOPE = "UserTask_ConfirmOutOfScope";
  static final String CLARIFY = "UserTask_ClarifyBreach";
  static final String COOPERATION = "UserTask_CheckCooperation";
  static final String REPAIR = "UserTask_RepairOwnFailure";
  static final String EVIDENCE = "UserTask_CollectEvidence";
  static final String ASSESS = "UserTask_AssessDefault";

  private ReviewForms() {}

  static Map<String, Object> found(Map<String, Object> different) {
    return with(
        Map.of(
            "commitmentClause", "artikel 4.1 SLA",
            "normKind", "MEASURABLE",
            "contractActive", "YES",
            "listed", "YES",
            "excluded", "NO",
            "cause", "SUPPLIER",
            "withinServiceWindow", "YES",
            "normExceeded", "YES"),
        different);
  }

  static Map<String, Object> ourPart(Map<String, Object> different) {
    return with(
        Map.of(
            "gaveAccess", "YES", "gaveData", "YES", "gaveDecisions", "YES", "paidInvoices", "YES"),
        different);
  }

  static Map<String, Object> evidence(String state, Breach breach) {
    return Map.of(
        "evidenceBreach", String.valueOf(breach.id()),
        "evidenceKind", "INCIDENT",
        "evidenceSource", "melding 4711, uitdraai in het dossier",
        "evidenceDate", "2026-11-02",
        "evidence", state);
  }

  static Map<String, Object> judged(Map<String, Object> different) {
    return with(
        Map.of(
            "due", "YES",
            "fatalDate", "NO",
            "datePassed", "YES",
            "creditorDefault", "NO",
            "permanentlyImpossible", "NO",
            "refusal", "NONE",
            "defaultByContract", "NO",
            "demandPointless", "NO",
            "noticeExpired", "NO"),
        different);
  }

  private static Map<String, Object> with(
      Map<String, Object> ordinary, Map<String, Object> different) {
    Map<String, Object> form = new HashMap<>(ordinary);
    form.putAll(different);
    return form;
  }
}
