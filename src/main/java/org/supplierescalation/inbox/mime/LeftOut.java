package org.supplierescalation.inbox.mime;

import java.util.List;

/** What a person reads about what was not taken from a mail. */
final class LeftOut {

  static final String SEALED = "Ondertekende of versleutelde mail: open het origineel.";
  static final String LONG = "De tekst is lang: alleen het begin is overgenomen.";
  static final String WINMAIL =
      "De bijlagen zitten in winmail.dat, een eigen formaat van Outlook. Vraag de afzender ze als"
          + " gewone bestanden te sturen.";
  static final String HEADERS =
      "Niet alle kopregels zijn overgenomen: het zijn er te veel of ze zijn te lang.";
  static final String UNREADABLE = "Deze mail kan niet worden gelezen: open het origineel.";
  static final String TWO_WRITERS =
      "De mail noemt meer dan één afzender. Wie hem schreef, staat niet vast.";

  private static final int NAMED = 20;

  private LeftOut() {}

  static String tooMany(int most, List<String> names) {
    return "Alleen de eerste %d bijlagen zijn overgenomen. Niet overgenomen: %s."
        .formatted(most, named(names));
  }

  static String tooLarge(int megabytes, List<String> names) {
    return "Van een mail wordt hoogstens %d MB aan bijlagen overgenomen. Niet overgenomen: %s."
        .formatted(megabytes, named(names));
  }

  static String tooDeep(int deepest) {
    return "De mail zit meer dan %d delen diep in elkaar. Wat dieper zit, is niet overgenomen."
        .formatted(deepest);
  }

  static String tooManyParts(int most) {
    return "De mail heeft meer dan %d delen. De rest is niet overgenomen.".formatted(most);
  }

  static String signature(String name) {
    return "De digitale handtekening (%s) staat alleen in het origineel.".formatted(name);
  }

  private static String named(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    return names.size() <= NAMED ? first : first + " en nog " + (names.size() - NAMED);
  }
}
