package org.supplierescalation.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.supplierescalation.remedy.ExitPart;

/** The forms from default on, filled in as ordinarily as can be. */
final class FormsAfterDefault {

  private FormsAfterDefault() {}

  static Map<String, Object> found(String finding, String cooperation, LocalDate since) {
    return Map.of(
        "defaultFinding", finding,
        "cooperation", cooperation,
        "defaultSince", since.toString(),
        "defaultGround", "Ingebrekestelling, ontvangen op 2 november.",
        "stateAtEnd", "Niemand kan roosters zien.",
        "measurement", "Acceptatietest, rapport 12.",
        "damage", "Inhuur: € 4.200,00");
  }

  static Map<String, Object> choice(boolean penalty, boolean suspension) {
    return Map.of(
        "choosePenalty", penalty,
        "chooseSuspension", suspension,
        "choiceGround", "Past bij de ernst");
  }

  static Map<String, Object> effect(String next) {
    return Map.of("sanctionsOutcome", next, "effect", "Geen herstel");
  }

  /** A plan of which the first so many parts are ready. */
  static Map<String, Object> exitPlan(int ready) {
    Map<String, Object> form = new HashMap<>();
    form.put("endsOn", "2027-02-01");
    form.put("extent", "De gehele overeenkomst");
    form.put("undoing", "Niets");
    for (ExitPart part : ExitPart.values()) {
      form.put(RecordExitPlanListener.doneKey(part), part.ordinal() < ready);
      form.put(RecordExitPlanListener.notesKey(part), "ICT, 1 februari");
    }
    return form;
  }

  /** A dispute of which every question has the answer that opens most routes. */
  static Map<String, Object> dispute() {
    return Map.of(
        "claim", "20000",
        "urgent", "NO",
        "hardRefusal", "NO",
        "arbitrationAgreed", "NO",
        "limitationSafe", "YES",
        "dossierComplete", "YES",
        "worthIt", "YES",
        "desiredResult", "De module werkt, of wij krijgen ons geld terug");
  }

  static Map<String, Object> dispute(String question, Object answer) {
    Map<String, Object> form = new HashMap<>(dispute());
    form.put(question, answer);
    return form;
  }

  static Map<String, Object> mediation() {
    return mediation("SGOA_MEDIATION");
  }

  static Map<String, Object> mediation(String track) {
    return Map.of(
        "track", track,
        "routeGround", "Relatie",
        "disputeText", "Of de module is opgeleverd",
        "interests", "Beide verder",
        "mediators", "",
        "mediationCosts", "Ieder de helft",
        "standStill", true);
  }

  static Map<String, Object> route(String track) {
    return Map.of("track", track, "routeGround", "Geen gesprek meer mogelijk");
  }

  static Map<String, Object> ready() {
    return Map.of(
        "clauseRead", true,
        "partiesKnown", true,
        "dossierReady", true,
        "limitationWatched", true,
        "lawyer", "Mr. Voorbeeld",
        "startCheck", "READY");
  }

  static Map<String, Object> handedTo(LocalDate on) {
    return Map.of(
        "handedTo", "De advocaat",
        "handedOn", on.toString(),
        "handOverAgreements", "Bewaakt de verjaring",
        "proceedingsFollowed", "NO");
  }

  static Map<String, Object> lesson(String proposals, LocalDate nextReviewOn) {
    return Map.of(
        "rootCauses",
        "Geen evaluaties gehouden",
        "lacksEscalation",
        true,
        "clauseProposals",
        proposals,
        "nextReviewOn",
        nextReviewOn.toString());
  }
}
