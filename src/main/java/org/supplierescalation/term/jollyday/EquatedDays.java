package org.supplierescalation.term.jollyday;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Dutch days equated with a holiday by decree (Algemene termijnenwet art. 3 lid 3).
 *
 * @param knownFrom first year whose days are all in the list
 * @param knownUntil last year whose days are all in the list
 */
record EquatedDays(int knownFrom, int knownUntil, Set<LocalDate> days) {

  private static final String LIST = "/calendar/equated-days-nl.properties";

  static EquatedDays read() {
    Properties list = new Properties();
    try (InputStream in =
        Objects.requireNonNull(EquatedDays.class.getResourceAsStream(LIST), LIST)) {
      list.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(LIST, e);
    }
    return of(list);
  }

  /**
   * @throws IllegalArgumentException when something is missing or not a year or day
   */
  static EquatedDays of(Properties list) {
    for (String key : List.of("known-from", "known-until", "days")) {
      if (list.getProperty(key) == null) {
        throw new IllegalArgumentException(key + " ontbreekt");
      }
    }
    return new EquatedDays(
        Integer.parseInt(list.getProperty("known-from").strip()),
        Integer.parseInt(list.getProperty("known-until").strip()),
        Arrays.stream(list.getProperty("days").split(","))
            .map(String::strip)
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean areKnownFor(int year) {
    return year >= knownFrom && year <= knownUntil;
  }
}
