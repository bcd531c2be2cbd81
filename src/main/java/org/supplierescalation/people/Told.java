package org.supplierescalation.people;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of the names in a note.
 *
 * @param notified user ids of who finds the note on the start page
 * @param unknown names that nobody has
 * @param outOfSight user ids of who may not see the case, and is not told
 * @param tooMany true when there were more names than are looked at
 */
public record Told(
    List<String> notified, List<String> unknown, List<String> outOfSight, boolean tooMany) {

  public Told {
    notified = List.copyOf(notified);
    unknown = List.copyOf(unknown);
    outOfSight = List.copyOf(outOfSight);
  }

  static Told nobody() {
    return new Told(List.of(), List.of(), List.of(), false);
  }

  /** For the writer; empty when nobody was named. */
  public String inWords() {
    StringBuilder words = new StringBuilder();
    if (!notified.isEmpty()) {
      words.append(" Bericht op de startpagina van %s.".formatted(list(notified)));
    }
    if (!unknown.isEmpty()) {
      words.append(
          " Niet herkend: %s."
              .formatted(
                  unknown.stream().map(name -> "@" + name).collect(Collectors.joining(", "))));
    }
    if (!outOfSight.isEmpty()) {
      words.append(
          " %s %s."
              .formatted(
                  list(outOfSight),
                  outOfSight.size() == 1
                      ? "mag dit dossier niet zien en krijgt geen bericht"
                      : "mogen dit dossier niet zien en krijgen geen bericht"));
    }
    if (tooMany) {
      words.append(
          " Wij keken naar de eerste %d namen; noem de anderen in een nieuwe notitie."
              .formatted(NamesInText.MOST));
    }
    return words.toString().strip();
  }

  private static String list(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " en " + names.get(last);
  }
}
