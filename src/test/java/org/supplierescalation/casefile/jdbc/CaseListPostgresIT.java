package org.supplierescalation.casefile.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** The same on the database of production. */
class CaseListPostgresIT extends CaseListTest {

  // Not when it is made: the class above asks for the file before this one is there.
  private EmbeddedPostgres postgres;

  @Override
  CasesOnFile file() {
    try {
      postgres = EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CasesOnFile(
        postgres.getPostgresDatabase(),
        Map.of("bytes", "bytea", "prefixes", "varchar_pattern_ops"));
  }

  @AfterEach
  void stop() throws IOException {
    postgres.close();
  }
}
