package org.supplierescalation.reminder.web;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.reminder.Channel;
import org.supplierescalation.reminder.ReminderText;
import org.supplierescalation.reminder.Rung;

/** What the form of a rung says; each field refuses what it cannot read. */
record TypedRung(Map<String, String> fields) {

  private static final String BEFORE = "BEFORE";
  private static final String EVERY_STAGE = "ALL";

  /** As the form would show what stands on the ladder. */
  static Map<String, String> of(Rung rung) {
    return Map.of(
        "instead", String.valueOf(rung.id()),
        "stage", rung.stage() == null ? EVERY_STAGE : rung.stage().name(),
        "days", String.valueOf(Math.abs(rung.workingDays())),
        "side", rung.workingDays() <= 0 ? BEFORE : "AFTER",
        "channel", rung.channel().name(),
        "text", rung.text().name());
  }

  @Nullable Long instead() {
    return text("instead").isEmpty() ? null : id("instead");
  }

  long id() {
    return id("id");
  }

  @Nullable Stage stage() {
    return text("stage").equals(EVERY_STAGE)
        ? null
        : chosen("stage", "Fase", Stage.values(), Stage.class);
  }

  int workingDays() {
    String days = text("days");
    if (!days.matches("\\d{1,4}")) {
      throw new Refused("Vul bij “Werkdagen” een heel aantal in, zoals 2; 0 is de dag zelf.");
    }
    int number = Integer.parseInt(days);
    return text("side").equals(BEFORE) ? -number : number;
  }

  Channel channel() {
    return chosen("channel", "Aan wie", Channel.values(), Channel.class);
  }

  ReminderText words() {
    return chosen("text", "Tekst", ReminderText.values(), ReminderText.class);
  }

  private <T extends Enum<T>> T chosen(String field, String label, T[] all, Class<T> type) {
    return Stream.of(all)
        .filter(one -> one.name().equals(text(field)))
        .findFirst()
        .map(type::cast)
        .orElseThrow(() -> new Refused("Kies bij “%s” uit de lijst.".formatted(label)));
  }

  private long id(String field) {
    if (!text(field).matches("\\d{1,18}")) {
      throw new Refused("Kies een herinnering uit de lijst.");
    }
    return Long.parseLong(text(field));
  }

  private String text(String field) {
    String typed = fields.get(field);
    return typed == null ? "" : typed.strip();
  }
}
