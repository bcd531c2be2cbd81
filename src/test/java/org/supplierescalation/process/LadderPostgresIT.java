package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.supplierescalation.Program;

/** The longest story on the database of production; H2 is only like it. */
@Program
class LadderPostgresIT {

  private static EmbeddedPostgres postgres;

  @Autowired SilentSupplier silentSupplier;
  @Autowired Flyway flyway;
  @Autowired JdbcClient db;

  @DynamicPropertySource
  static void onPostgres(DynamicPropertyRegistry settings) throws IOException {
    postgres = EmbeddedPostgres.start();
    settings.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    settings.add("spring.datasource.username", () -> "postgres");
    settings.add("spring.datasource.password", () -> "postgres");
    settings.add("spring.flyway.placeholders.bytes", () -> "bytea");
    settings.add("spring.flyway.placeholders.prefixes", () -> "varchar_pattern_ops");
  }

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Test
  void everyTableIsThere() {
    assertThat(db.sql("select version()").query(String.class).single()).startsWith("PostgreSQL");
    assertThat(flyway.info().pending()).isEmpty();
    assertThat(Stream.of(flyway.info().applied()).map(MigrationInfo::getState))
        .isNotEmpty()
        .containsOnly(MigrationState.SUCCESS);
  }

  @Test
  void aSupplierIsSilentToTheVeryEndAndTheBytesOfEveryLetterComeBackEqual() {
    CaseWalk walk = silentSupplier.toTheVeryEnd();

    silentSupplier.isOnFile(walk);
  }
}
