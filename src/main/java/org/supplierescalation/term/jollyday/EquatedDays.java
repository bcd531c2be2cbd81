package org.supplierescalation.term.jollyday;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
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
    return new EquatedDays(
        Integer.parseInt(list.getProperty("known-from")),
        Integer.parseInt(list.getProperty("known-until")),
        Arrays.stream(list.getProperty("days").split(","))
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean areKnownFor(int year) {
    return year >= knownFrom && year <= knownUntil;
  }
}
