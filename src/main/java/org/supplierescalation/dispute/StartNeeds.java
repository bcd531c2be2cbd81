package org.supplierescalation.dispute;

import java.util.ArrayList;
import java.util.List;

/**
 * What was checked before a request is filed.
 *
 * @param clauseRead the contract's clause on disputes, and steps it asks first
 * @param partiesKnown names, seats and registrations of both, and what the dispute is about
 * @param dossierComplete norm, fact and evidence per breach
 * @param limitationWatched somebody watches limitation and lapse
 * @param lawyer who represents us; may be empty
 */
public record StartNeeds(
    boolean clauseRead,
    boolean partiesKnown,
    boolean dossierComplete,
    boolean limitationWatched,
    String lawyer) {

  /** What is still to be done, in the words of the form. */
  List<String> missing(LawyerNeed need) {
    List<String> missing = new ArrayList<>();
    if (!clauseRead) {
      missing.add("lees de geschillenregeling van het contract");
    }
    if (!partiesKnown) {
      missing.add("zet de gegevens van partijen en het onderwerp op papier");
    }
    if (!dossierComplete) {
      missing.add("maak het dossier compleet");
    }
    if (!limitationWatched) {
      missing.add("spreek af wie de verjaring en de vervaltermijnen bewaakt");
    }
    if (need == LawyerNeed.REQUIRED && lawyer.isBlank()) {
      missing.add("schakel een advocaat in: bij deze route is dat verplicht");
    }
    return List.copyOf(missing);
  }
}
