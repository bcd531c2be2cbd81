package org.supplierescalation.answer;

import org.supplierescalation.term.Law;

/**
 * What follows from an answer here and now, in Dutch: what the program does by itself, and what a
 * person had better do (law.md 1.1 G3 and G4, 1.2, 8).
 */
public final class NextStep {

  private static final String WITH_US =
      "Er ligt al een taak klaar over deze termijn. Neem dit antwoord daarin mee; de termijn loopt door.";

  private NextStep() {}

  public static String of(AnswerKind kind, Law law, Situation situation) {
    return switch (kind) {
      case ACKNOWLEDGES ->
          "De erkenning is bewijs en staat als stuk in het dossier. Vraag een plan met een datum."
              + (situation == Situation.CONFIRMATION
                  ? " Ons verslag is als bevestigd vastgelegd."
                  : "");
      case PROMISES -> promise(situation);
      case DISPUTES ->
          "Leg per punt vast wat de leverancier bestrijdt en zoek het bewijs erbij. Antwoord schriftelijk en behoud alle"
              + " rechten."
              + (situation == Situation.TERM ? " De termijn loopt door." : "");
      case ASKS_EXTENSION -> extension(situation);
      case REFUSES -> refusal(law, situation);
      case CLAIMS_READY -> ready(situation);
      case OTHER -> "Er verandert niets aan het dossier. Lopende termijnen lopen door.";
    };
  }

  private static String promise(Situation situation) {
    return switch (situation) {
      case TERM ->
          "Een belofte binnen de termijn verandert niets. Noemt de leverancier een latere dag, dan beslist u nu: uitstel"
              + " met behoud van rechten, of vasthouden aan de termijn. Beloof zelf niets in een mail.";
      case TERM_WITH_US -> WITH_US;
      case CONFIRMATION ->
          "De toezegging staat bij het gesprek. Op die dag controleert de ICT-manager of het werk is gedaan.";
      default ->
          "De toezegging staat in het dossier met de dag. Zij verandert geen termijn; neem haar mee in de volgende brief.";
    };
  }

  private static String extension(Situation situation) {
    if (situation == Situation.TERM_WITH_US) {
      return WITH_US;
    }
    return situation == Situation.TERM
        ? "U beslist nu over het uitstel. Geeft u het, dan alleen schriftelijk en met behoud van rechten. Doet u niets, dan"
            + " loopt de termijn gewoon door."
        : "Er loopt geen termijn van een ingebrekestelling. Geef geen uitstel in een los bericht: een nieuwe dag kan rechten"
            + " kosten.";
  }

  private static String refusal(Law law, Situation situation) {
    String ground =
        law == Law.NL
            ? "Een schriftelijke weigering brengt de leverancier in verzuim zonder verdere termijn (artikel 6:83, onder c, BW)."
            : "Na een schriftelijke weigering is een verdere aanmaning zonder nut en hoeft de termijn niet te worden afgewacht.";
    return switch (situation) {
      case TERM -> ground + " Het dossier gaat nu naar de vaststelling daarvan.";
      case TERM_WITH_US -> WITH_US + " " + ground + " Laat de jurist meekijken.";
      case MEDIATION ->
          "Gaat de weigering over de mediation, dan legt de jurist dat vast. " + ground;
      default ->
          ground
              + " Laat de jurist beoordelen of dat hier geldt; bij twijfel gaat er toch een ingebrekestelling uit.";
    };
  }

  private static String ready(Situation situation) {
    return switch (situation) {
      case TERM, CONFIRMATION, PROMISE ->
          "De ICT-manager controleert nu of het werk is gedaan. Tot wij het schriftelijk aanvaarden, is niets aanvaard.";
      case TERM_WITH_US -> WITH_US;
      case DEMAND -> "Controleer nu of alsnog is nagekomen; de taak daarvoor staat klaar.";
      default ->
          "Laat controleren of het werk is gedaan en leg het bewijs vast. Tot wij het schriftelijk aanvaarden, is niets"
              + " aanvaard.";
    };
  }
}
