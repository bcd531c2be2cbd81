package org.supplierescalation.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.StartCase;

/**
 * How fast the pages are with 100 and with 10,000 cases of 50 timeline lines each, on PostgreSQL,
 * over HTTP with a session. No build runs this; by hand: {@code mvn test
 * -Dtest=PortfolioBenchmark}. It prints and judges nothing.
 */
@Program
class PortfolioBenchmark {

  private static final int FEW = 100;
  private static final int MANY = 10_000;
  private static final int WARM_UP = 60;
  private static final int MEASURED = 200;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final List<String> PAGES =
      List.of(
          "/cases",
          "/cases?state=alle&page=50",
          "/cases?due=LATE&sort=DEADLINE",
          "/cases?turn=SUPPLIER&stage=CONVERSATION",
          "/cases?text=r4321",
          "/cases?text=w1a",
          "/cases?text=ESC-2025-000042",
          "/cases?text=afspraak+lev",
          "/overview",
          "/cases/ESC-2025-000042",
          "/api/v1/cases?limit=50",
          "/");

  private static EmbeddedPostgres postgres;

  @Autowired JdbcClient db;
  @Autowired StartCase startCase;
  @Autowired ConfigurableApplicationContext program;
  @LocalServerPort int port;

  @DynamicPropertySource
  static void onPostgres(DynamicPropertyRegistry settings) throws IOException {
    postgres = EmbeddedPostgres.start();
    settings.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    settings.add("spring.datasource.username", () -> "postgres");
    settings.add("spring.datasource.password", () -> "postgres");
    settings.add("spring.flyway.placeholders.bytes", () -> "bytea");
    settings.add("spring.flyway.placeholders.prefixes", () -> "varchar_pattern_ops");
  }

  @Test
  void pagesWithFewAndWithManyCases() throws Exception {
    ManyCases cases = new ManyCases(db, aCaseOnTheLadder());
    cases.fill(1, FEW);
    readAll();
    Map<String, Timing> few = measured();
    cases.fill(FEW + 1, MANY);
    System.out.printf("Reading what was seeded by SQL took %d s.%n", readAll().toSeconds());
    System.out.printf(
        "%d lines, %d words, %d tasks, sorted by %s%n",
        count("timeline"),
        count("case_word"),
        count("ACT_RU_TASK"),
        db.sql("select datcollate from pg_database where datname = 'postgres'")
            .query(String.class)
            .single());
    Map<String, Timing> many = measured();
    System.out.printf(
        "%-42s %17s %17s %6s%n", "milliseconds", FEW + " p50/p95", MANY + " p50/p95", "ratio");
    for (String page : PAGES) {
      Timing before = few.get(page);
      Timing after = many.get(page);
      System.out.printf(
          "%-42s %8.1f/%8.1f %8.1f/%8.1f %6.2f%n",
          page, before.p50(), before.p95(), after.p50(), after.p95(), after.p95() / before.p95());
    }
  }

  private Map<String, Timing> measured() throws Exception {
    Visitor visitor = Visitor.as("contractmanager", port);
    PAGES.forEach(page -> visitor.times(page, WARM_UP));
    Map<String, Timing> times = new LinkedHashMap<>();
    PAGES.forEach(page -> times.put(page, visitor.times(page, MEASURED)));
    return times;
  }

  /** What the program does when it starts. */
  private Duration readAll() {
    long begin = System.nanoTime();
    program.publishEvent(
        new ApplicationStartedEvent(
            new SpringApplication(), new String[0], program, Duration.ZERO));
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    db.sql("vacuum analyze").update();
    return took;
  }

  private String aCaseOnTheLadder() {
    NewCase reported =
        new NewCase(
            "Planning ligt stil",
            "Traag Systemen",
            null,
            "Planning ligt stil",
            Priority.P2,
            DAY,
            List.of(new NewBreach("Binnen vier uur", "Twee dagen", DAY, "Geen roosters")));
    return startCase.start(reported, Hindrance.HINDERED, "contractmanager").reference().value();
  }

  private long count(String table) {
    return db.sql("select count(*) from " + table).query(Long.class).single();
  }
}
