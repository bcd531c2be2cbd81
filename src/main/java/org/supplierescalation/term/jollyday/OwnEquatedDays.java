package org.supplierescalation.term.jollyday;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The list of the organisation where it is complete and reaches further than ours; ours otherwise.
 * Read at the start only: a term must not change while the program runs.
 */
@Component
class OwnEquatedDays {

  static final String NAME = "equated-days-nl.properties";

  private static final Logger LOG = LoggerFactory.getLogger(OwnEquatedDays.class);
  private static final long MOST_BYTES = 200 * 1024;

  private final EquatedDays days;
  private final boolean own;
  private final @Nullable String fault;

  @Autowired
  OwnEquatedDays(@Value("${escalation.texts.folder:}") String folder) {
    this(folder.isBlank() ? null : Path.of(folder));
  }

  OwnEquatedDays(@Nullable Path folder) {
    EquatedDays ours = EquatedDays.read();
    EquatedDays used = ours;
    String wrong = null;
    if (folder != null && Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS)) {
      try {
        used = better(read(folder), ours);
      } catch (IOException | RuntimeException unusable) {
        wrong = String.valueOf(unusable.getMessage());
        LOG.warn("{} van de organisatie wordt niet gebruikt: {}.", NAME, wrong);
      }
    }
    days = used;
    own = used != ours;
    fault = wrong;
  }

  static OwnEquatedDays none() {
    return new OwnEquatedDays((Path) null);
  }

  EquatedDays days() {
    return days;
  }

  /** Whether the list of the organisation is used. */
  boolean own() {
    return own;
  }

  /** Why its list is not used; null when there is none, or nothing is wrong. */
  @Nullable String fault() {
    return fault;
  }

  private static EquatedDays read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!file.toRealPath().startsWith(folder.toRealPath())) {
      throw new IllegalArgumentException("verwijst naar een bestand buiten de map");
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IllegalArgumentException("is te groot");
    }
    Properties list = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      list.load(in);
    }
    return EquatedDays.of(list);
  }

  private static EquatedDays better(EquatedDays own, EquatedDays ours) {
    if (own.knownUntil() <= ours.knownUntil()) {
      throw new IllegalArgumentException(
          "loopt niet verder dan de lijst van het programma (%d)".formatted(ours.knownUntil()));
    }
    if (own.knownFrom() > ours.knownFrom() || !own.days().containsAll(ours.days())) {
      throw new IllegalArgumentException("mist dagen die in de lijst van het programma staan");
    }
    String empty =
        IntStream.rangeClosed(own.knownFrom(), own.knownUntil())
            .filter(year -> own.days().stream().map(LocalDate::getYear).noneMatch(y -> y == year))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    if (!empty.isEmpty()) {
      throw new IllegalArgumentException("heeft geen dagen in " + empty);
    }
    return own;
  }
}
