package org.supplierescalation.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the people of the demo fill in, step by step, on the way up the ladder. */
final class SampleForms {

  private SampleForms() {}

  static Map<String, Object> accepted(String contract) {
    return Map.of(
        "intakeOutcome",
        "ACCEPTED",
        "contractNumber",
        contract,
        "remark",
        "Dit valt onder ons contract.");
  }

  static Map<String, Object> commitments(String clause) {
    return Map.of(
        "commitmentClause", clause,
        "normKind", "MEASURABLE",
        "contractActive", "YES",
        "listed", "YES",
        "excluded", "NO",
        "cause", "SUPPLIER",
        "withinServiceWindow", "YES",
        "normExceeded", "YES",
        "scopeRemark", "De norm staat er met een getal in.");
  }

  static Map<String, Object> cooperation() {
    return Map.of(
        "gaveAccess", "YES", "gaveData", "YES", "gaveDecisions", "YES", "paidInvoices", "YES");
  }

  static Map<String, Object> evidence(String breach, String source, String day) {
    return Map.of(
        "evidenceBreach",
        breach,
        "evidenceKind",
        "REPORT",
        "evidenceSource",
        source,
        "evidenceDate",
        day,
        "evidence",
        "COMPLETE");
  }

  static Map<String, Object> noDefaultYet() {
    return Map.of(
        "due", "YES",
        "fatalDate", "NO",
        "datePassed", "YES",
        "creditorDefault", "NO",
        "permanentlyImpossible", "NO",
        "refusal", "NONE",
        "defaultByContract", "NO",
        "demandPointless", "NO",
        "noticeExpired", "NO",
        "noticeDefective", "NO");
  }

  static Map<String, Object> conversation(String heldOn, String promise, String promisedOn) {
    Map<String, Object> form = new HashMap<>();
    form.put("heldOn", heldOn);
    form.put("heldAtTime", "10:00");
    form.put("channel", "CALL");
    form.put("spokenWith", "De accountmanager");
    form.put("conversationResult", "SPOKEN");
    form.put("promise", promise);
    form.put("promisedOn", promisedOn);
    form.put("conversationRemark", "Het gesprek verliep rustig.");
    return form;
  }

  static Map<String, Object> reply(String text) {
    return Map.of("confirmationReply", "CONFIRMED", "replyText", text);
  }

  static Map<String, Object> promiseChecked(String performance, String evidence) {
    return Map.of("performance", performance, "evidence", evidence);
  }

  static Map<String, Object> notice(
      String kind, String complexity, int days, String demand, String test) {
    Map<String, Object> form = new HashMap<>();
    form.put("demand", demand);
    form.put("acceptanceTest", test);
    form.put("noticeKind", kind);
    form.put("complexity", complexity);
    form.put("termDays", days);
    form.put("consequences", true);
    form.put("damage", "Extra uren van de afdeling; wij werken dit uit.");
    form.put("cooperationOffer", "Toegang, gegevens en een vaste contactpersoon.");
    form.put("contactPerson", "De contractmanager");
    form.put("annexes", "Uittreksel uit de overeenkomst\nOverzicht van de meldingen");
    form.put("signatory", "De directeur");
    form.put("sendingMethod", "REGISTERED");
    return form;
  }

  static Map<String, Object> announced(String day) {
    return Map.of(
        "callResult", "SPOKEN",
        "calledOn", day,
        "calledAt", "09:30",
        "spokenTo", "De accountmanager",
        "said", "De brief komt eraan. Zij begrijpt het en zoekt uit wat sneller kan.");
  }

  static Map<String, Object> posted(String day) {
    return Map.of("carrier", "POSTNL", "trackingNumber", "3SDEMO00001", "postedOn", day);
  }

  static Map<String, Object> received(String day) {
    return Map.of(
        "receiptChannel", "POST",
        "receiptEvidence", "DELIVERY_SCAN",
        "receivedOn", day,
        "receiptProofText", "Bezorgscan bij 3SDEMO00001, getekend aan de balie.");
  }

  static Map<String, Object> remedyFacts(String explanation) {
    Map<String, Object> form = new HashMap<>();
    List.of("attributable", "totalNonPerformance", "dossierComplete")
        .forEach(question -> form.put(question, "YES"));
    List.of(
            "shareComputed",
            "kpiProof",
            "damageProven",
            "liabilityCapChecked",
            "fearGrounds",
            "urgency",
            "stateRecorded",
            "courtLeave",
            "lawyerConsent",
            "mediationRefused",
            "claimWorthCost")
        .forEach(question -> form.put(question, "NO"));
    form.put("breachWeight", "GRAVE");
    form.put("remedyExplanation", explanation);
    return form;
  }

  static Map<String, Object> confirmed(String day) {
    return Map.of(
        "receiptChannel", "EMAIL",
        "receiptEvidence", "CONFIRMED",
        "receivedOn", day,
        "receiptProofText", "E-mail van de accountmanager: “Brief ontvangen.”");
  }
}
