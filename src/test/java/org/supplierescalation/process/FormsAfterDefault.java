package org.supplierescalation.process;

import java.time.LocalDate;
import java.util.Map;

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

  static Map<String, Object> mediation() {
    return Map.of(
        "disputeRoute", "MEDIATION",
        "routeGround", "Relatie",
        "disputeText", "Of de module is opgeleverd",
        "interests", "Beide verder",
        "institute", "SGOA",
        "mediators", "",
        "mediationCosts", "Ieder de helft",
        "standStill", true);
  }

  static Map<String, Object> route(String route) {
    return Map.of("disputeRoute", route, "routeGround", "Geen gesprek meer mogelijk");
  }

  static Map<String, Object> handedTo(LocalDate on) {
    return Map.of(
        "handedTo", "De advocaat",
        "handedOn", on.toString(),
        "handOverAgreements", "Bewaakt de verjaring");
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
