package org.supplierescalation.sla;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.Law;

/**
 * The form of a service agreement: reads what was typed and says everything that is wrong with it
 * at once, one line each.
 */
public final class ServiceSheet {

  /** The most norms that one form holds. */
  public static final int MOST_NORMS = 24;

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private ServiceSheet() {}

  /** As in "maandag". */
  public static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, DUTCH);
  }

  /**
   * @param typed {@code slots.1} (Monday) to {@code slots.7}, {@code holidaysOf}, {@code
   *     openOnHolidays}, {@code availability}, {@code availabilityClause} and for each norm {@code
   *     norm.0.priority}, {@code .clause}, {@code .service}, {@code .response}, {@code
   *     .resolution}, {@code .percent}
   * @throws Refused with one line for each mistake
   */
  public static ServiceAgreement read(String contract, int version, Map<String, String> typed) {
    List<String> mistakes = new ArrayList<>();
    Map<DayOfWeek, List<Slot>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      try {
        List<Slot> slots = SlotsText.read(name(day), text(typed, "slots." + day.getValue(), 200));
        if (!slots.isEmpty()) {
          week.put(day, slots);
        }
      } catch (Refused wrong) {
        mistakes.add(wrong.getMessage());
      }
    }
    if (week.isEmpty() && mistakes.isEmpty()) {
      mistakes.add("Vul bij ten minste één dag in wanneer de klok loopt.");
    }
    Law law = "BE".equals(typed.get("holidaysOf")) ? Law.BE : Law.NL;
    List<Norm> norms = norms(typed, mistakes);
    BigDecimal availability = percent("Beschikbaarheid", text(typed, "availability", 20), mistakes);
    if (!mistakes.isEmpty()) {
      throw new Refused(String.join("\n", mistakes));
    }
    return new ServiceAgreement(
        contract,
        new ServiceWindow(law.zone(), week, law, "ja".equals(typed.get("openOnHolidays"))),
        norms,
        availability,
        text(typed, "availabilityClause", 200),
        version);
  }

  /** The other way round. */
  public static Map<String, String> write(ServiceAgreement agreement) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      typed.put("slots." + day.getValue(), SlotsText.write(agreement.window().slots(day)));
    }
    typed.put("holidaysOf", agreement.window().holidaysOf().name());
    typed.put("openOnHolidays", agreement.window().openOnHolidays() ? "ja" : "");
    typed.put("availability", shown(agreement.availability()));
    typed.put("availabilityClause", agreement.availabilityClause());
    int row = 0;
    for (Norm norm : agreement.norms()) {
      String key = "norm." + row++ + ".";
      typed.put(key + "priority", norm.priority().name());
      typed.put(key + "clause", norm.clause());
      typed.put(key + "service", norm.service());
      typed.put(key + "response", shown(norm.response()));
      typed.put(key + "resolution", shown(norm.resolution()));
      typed.put(key + "percent", shown(norm.percent()));
    }
    return typed;
  }

  private static List<Norm> norms(Map<String, String> typed, List<String> mistakes) {
    List<Norm> norms = new ArrayList<>();
    for (int row = 0; row < MOST_NORMS; row++) {
      String key = "norm." + row + ".";
      String label = "Norm " + (row + 1);
      String response = text(typed, key + "response", 40);
      String resolution = text(typed, key + "resolution", 40);
      if (response.isEmpty() && resolution.isEmpty()) {
        if (!text(typed, key + "clause", 200).isEmpty()) {
          mistakes.add(
              label + ": vul een reactietijd of een hersteltijd in, of maak de regel leeg.");
        }
        continue;
      }
      Norm norm =
          new Norm(
              text(typed, key + "clause", 200),
              text(typed, key + "service", 200),
              priority(typed.get(key + "priority")),
              duration(label + ", reactie", response, mistakes),
              duration(label + ", herstel", resolution, mistakes),
              percent(label + ", percentage", text(typed, key + "percent", 20), mistakes));
      refuseTwice(label, norm, norms, mistakes);
      norms.add(norm);
    }
    return norms;
  }

  private static void refuseTwice(
      String label, Norm norm, List<Norm> before, List<String> mistakes) {
    boolean twice =
        before.stream()
            .anyMatch(
                other ->
                    other.priority() == norm.priority()
                        && other.service().equalsIgnoreCase(norm.service()));
    if (twice) {
      mistakes.add(
          "%s: voor %s %s staat al een norm. Voeg ze samen."
              .formatted(
                  label,
                  norm.priority().name(),
                  norm.service().isEmpty() ? "en alle diensten" : "en dienst " + norm.service()));
    }
  }

  private static Priority priority(@Nullable String typed) {
    for (Priority priority : Priority.values()) {
      if (priority.name().equals(typed)) {
        return priority;
      }
    }
    return Priority.P1;
  }

  private static @Nullable Duration duration(String label, String typed, List<String> mistakes) {
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return DurationText.read(label, typed);
    } catch (Refused wrong) {
      mistakes.add(wrong.getMessage());
      return null;
    }
  }

  private static @Nullable BigDecimal percent(String label, String typed, List<String> mistakes) {
    String number = typed.replace("%", "").strip().replace(',', '.');
    if (number.isEmpty()) {
      return null;
    }
    if (number.matches("\\d{1,3}(\\.\\d{1,3})?")) {
      BigDecimal percent = new BigDecimal(number);
      if (percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0) {
        return percent;
      }
    }
    mistakes.add(
        "%s: “%s” is geen percentage van meer dan 0 en hoogstens 100. Schrijf het zo: 99,5."
            .formatted(label, typed));
    return null;
  }

  private static String text(Map<String, String> typed, String key, int most) {
    String text = typed.getOrDefault(key, "").replaceAll("\\s+", " ").strip();
    return text.length() <= most ? text : text.substring(0, most);
  }

  private static String shown(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private static String shown(@Nullable Duration time) {
    return time == null ? "" : DurationText.write(time);
  }
}
