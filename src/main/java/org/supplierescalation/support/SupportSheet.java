package org.supplierescalation.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;

/** The form of a guide: reads what was typed and says everything that is wrong with it at once. */
public final class SupportSheet {

  /** The most items that one form holds. */
  public static final int MOST_ITEMS = 40;

  private SupportSheet() {}

  /**
   * @param typed {@code service}, {@code desk}, {@code phone}, {@code email}, {@code hours}, {@code
   *     standIn}, {@code published} and for each item {@code item.0.scope}, {@code .text}, {@code
   *     .clause}, {@code .then}
   * @throws Refused with one line for each mistake
   */
  public static SupportGuide read(String contract, int version, Map<String, String> typed) {
    List<String> mistakes = new ArrayList<>();
    String service = text(typed, "service", 200, "Dienst", mistakes);
    String desk = text(typed, "desk", 200, "Wie belt u", mistakes);
    String phone = text(typed, "phone", 60, "Telefoon", mistakes);
    String email = text(typed, "email", 320, "E-mail", mistakes);
    List<SupportItem> items = items(typed, mistakes);
    boolean published = "ja".equals(typed.get("published"));
    if (service.isEmpty()) {
      mistakes.add("Vul bij “Dienst” in hoe uw collega’s de dienst noemen.");
    }
    if (published && phone.isEmpty() && email.isEmpty()) {
      mistakes.add("Vul een telefoonnummer of e-mailadres in voordat iedereen dit kan lezen.");
    }
    if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      mistakes.add("“%s” is geen e-mailadres.".formatted(email));
    }
    String hours = text(typed, "hours", 200, "Wanneer", mistakes);
    String standIn = text(typed, "standIn", 500, "Wie neemt over", mistakes);
    if (!mistakes.isEmpty()) {
      throw new Refused(String.join("\n", mistakes));
    }
    return new SupportGuide(
        contract, published, service, desk, phone, email, hours, standIn, items, version);
  }

  /** The other way round. */
  public static Map<String, String> write(SupportGuide guide) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("service", guide.service());
    typed.put("desk", guide.desk());
    typed.put("phone", guide.phone());
    typed.put("email", guide.email());
    typed.put("hours", guide.hours());
    typed.put("standIn", guide.standIn());
    typed.put("published", guide.published() ? "ja" : "");
    int row = 0;
    for (SupportItem item : guide.items()) {
      String key = "item." + row++ + ".";
      typed.put(key + "scope", item.scope().name());
      typed.put(key + "text", item.text());
      typed.put(key + "clause", item.clause());
      typed.put(key + "then", item.whatThen());
    }
    return typed;
  }

  private static List<SupportItem> items(Map<String, String> typed, List<String> mistakes) {
    List<SupportItem> items = new ArrayList<>();
    for (int row = 0; row < MOST_ITEMS; row++) {
      String key = "item." + row + ".";
      String label = "Regel " + (row + 1);
      String what = text(typed, key + "text", 500, label, mistakes);
      String clause = text(typed, key + "clause", 200, label + ", artikel", mistakes);
      String then = text(typed, key + "then", 500, label + ", wat dan", mistakes);
      if (what.isEmpty()) {
        if (!clause.isEmpty() || !then.isEmpty()) {
          mistakes.add(label + ": vul in waar het om gaat, of maak de regel leeg.");
        }
        continue;
      }
      items.add(new SupportItem(scope(typed.get(key + "scope")), what, clause, then));
    }
    return items;
  }

  private static SupportScope scope(@Nullable String typed) {
    for (SupportScope scope : SupportScope.values()) {
      if (scope.name().equals(typed)) {
        return scope;
      }
    }
    return SupportScope.INCLUDED;
  }

  private static String text(
      Map<String, String> typed, String key, int most, String label, List<String> mistakes) {
    String text = typed.getOrDefault(key, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (text.length() > most) {
      mistakes.add(
          "“%s” is te lang: %d tekens, er passen er %d.".formatted(label, text.length(), most));
    }
    return text;
  }
}
