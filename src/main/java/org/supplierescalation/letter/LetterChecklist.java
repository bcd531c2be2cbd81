package org.supplierescalation.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What every letter under formal review must say (law.md 1.4), and what its kind adds. */
final class LetterChecklist {

  private static final List<LetterItem> EVERY =
      List.of(
          new LetterItem(
              "Leverancier: naam, inschrijving en adres",
              true,
              facts ->
                  Stream.of("supplier", "registration", "addressee")
                      .allMatch(fact -> LetterItem.says(facts, fact)),
              "Vul de gegevens van de leverancier aan in het register."),
          LetterItem.blocking(
              "Overeenkomst: titel, nummer en datum", "contract", "Vul het register aan."),
          LetterItem.warning(
              "Niveau van dienstverlening (SLA)",
              "sla",
              "Noem de SLA of het artikel, als die er is."),
          new LetterItem(
              "Afspraak per tekortkoming",
              true,
              facts -> LetterItem.eachSays(facts, "breaches", "commitment"),
              "Vul in het dossier per tekortkoming in wat is afgesproken."),
          new LetterItem(
              "Feiten per tekortkoming",
              true,
              facts -> LetterItem.eachSays(facts, "breaches", "fact"),
              "Vul in het dossier per tekortkoming in wat er is gebeurd."),
          new LetterItem(
              "Bewijs per tekortkoming",
              false,
              facts -> LetterItem.eachSays(facts, "breaches", "evidence"),
              "Voeg per tekortkoming bewijs toe aan het dossier."),
          LetterItem.blocking(
              "Wie ondertekent, met functie",
              "signatory",
              "Vul bij het voorbereiden in wie tekent."),
          LetterItem.blocking("Dagtekening", "date", "Maak de brief opnieuw op."),
          LetterItem.blocking("Kenmerk", "reference", "Maak de brief opnieuw op."));

  private LetterChecklist() {}

  static List<LetterCheck> of(List<LetterItem> ofKind, Map<String, Object> facts, String language) {
    List<LetterCheck> checks =
        new ArrayList<>(
            Stream.concat(EVERY.stream(), ofKind.stream())
                .map(item -> check(item, facts))
                .toList());
    if (!language.isEmpty()) {
      checks.add(new LetterCheck("Taal van de brief", false, ItemStand.UNREAD, language));
    }
    return List.copyOf(checks);
  }

  private static LetterCheck check(LetterItem item, Map<String, Object> facts) {
    boolean present = item.present().test(facts);
    return new LetterCheck(
        item.name(),
        item.blocks(),
        present ? ItemStand.PRESENT : ItemStand.MISSING,
        present ? "" : item.advice());
  }
}
