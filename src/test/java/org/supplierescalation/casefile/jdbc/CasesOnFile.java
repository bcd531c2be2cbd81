package org.supplierescalation.casefile.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.supplierescalation.casefile.Ball;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Position;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.Timeline;

/** A database with cases of every sort, and the same cases by heart. */
final class CasesOnFile {

  /** Saturday afternoon; the week is over on Monday 00:00 in Amsterdam. */
  static final Instant NOW = Instant.parse("2026-11-21T14:00:00Z");

  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private static final String[] WORDS = {
    "storing", "Rooster", "factuur", "Zoë", "100%", "o'neil", "e-mail", "planning", "x", "2026-118"
  };
  private static final Duration[] DUE = {
    Duration.ofDays(-30),
    Duration.ofSeconds(-1),
    Duration.ZERO,
    Duration.ofHours(20),
    Duration.ofHours(33),
    Duration.ofHours(33).plusSeconds(1),
    Duration.ofDays(9)
  };

  final JdbcClient db;
  final PlatformTransactionManager transactions;
  final JdbcCaseFiles cases;
  final Timeline timeline;
  final JdbcPositions positions;
  final JdbcCaseList list;
  final Map<CaseReference, Known> known = new LinkedHashMap<>();
  private final Random random = new Random(25);

  /** A case by heart: with everything it can be found by. */
  record Known(EscalationCase escalation, Position position, String text) {}

  static CasesOnFile onH2() {
    return new CasesOnFile(
        new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""),
        Map.of("bytes", "blob", "prefixes", ""));
  }

  CasesOnFile(DataSource database, Map<String, String> dialect) {
    Flyway.configure().dataSource(database).placeholders(dialect).load().migrate();
    db = JdbcClient.create(database);
    transactions = new JdbcTransactionManager(database);
    CaseWordTable words = new CaseWordTable(db);
    cases = new JdbcCaseFiles(db, words);
    timeline = new JdbcTimeline(db, words, new TimelineSealer(db, transactions), CLOCK);
    positions = new JdbcPositions(db);
    list = new JdbcCaseList(db, CLOCK);
  }

  CasesOnFile with(int many) {
    for (int n = 1; n <= many; n++) {
      add(n);
    }
    return this;
  }

  String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  <T> @Nullable T anyOf(T[] values) {
    return random.nextInt(3) > 0 ? null : values[random.nextInt(values.length)];
  }

  int upTo(int most) {
    return random.nextInt(most);
  }

  private void add(int n) {
    CaseReference reference = CaseReference.of(2026, n);
    List<String> texts = new ArrayList<>(List.of(word(), word(), word()));
    EscalationCase opened =
        new EscalationCase(
            reference,
            "Over " + texts.get(0),
            "Leverancier " + random.nextInt(4),
            null,
            texts.get(1),
            Priority.values()[random.nextInt(4)],
            LocalDate.of(2026, 11, 2),
            random.nextInt(4) == 0 ? "melder" : "contractmanager",
            NOW.minus(Duration.ofHours(random.nextInt(200))),
            Stage.values()[random.nextInt(10)],
            random.nextInt(5) == 0 ? LocalDate.of(2026, 12, 1) : null,
            null,
            null);
    cases.add(opened);
    cases.addBreach(
        reference, new NewBreach("Afspraak", texts.get(2), LocalDate.of(2026, 11, 2), "Hinder"));
    if (random.nextBoolean()) {
      String line = word();
      texts.add(line);
      timeline.add(reference, "jurist", EntryKind.NOTE, "Notitie", line);
    }
    boolean closed = random.nextInt(4) == 0;
    EscalationCase now = closed ? opened.concluded(Outcome.CURED).closed(NOW) : opened;
    cases.update(now);
    Position position = closed ? new Position(null, null) : position();
    positions.hold(reference);
    positions.put(reference, position);
    String text =
        "%s %s %s".formatted(reference, now.subject(), now.supplierName())
            + " Afspraak Hinder Notitie "
            + String.join(" ", texts);
    known.put(reference, new Known(now, position, text));
  }

  private Position position() {
    Ball.Side side = anyOf(Ball.Side.values());
    Duration due = DUE[random.nextInt(DUE.length)];
    return new Position(
        side == null ? null : new Ball(side, NOW.minus(Duration.ofDays(random.nextInt(20)))),
        random.nextInt(3) == 0 ? null : NOW.plus(due));
  }
}
