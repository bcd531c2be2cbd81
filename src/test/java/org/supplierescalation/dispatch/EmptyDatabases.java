package org.supplierescalation.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Databases in memory with our tables: the steps are taken once, and written over after that. */
final class EmptyDatabases {

  private EmptyDatabases() {}

  private static final class Script {

    private static final Path FILE = written();

    private static Path written() {
      try {
        Path file = Files.createTempFile("tables", ".sql");
        file.toFile().deleteOnExit();
        DataSource first = inMemory();
        migrate(first, "blob");
        JdbcClient.create(first).sql("script to '" + file + "'").query().listOfRows();
        return file;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static DataSource next() {
    DataSource database = inMemory();
    JdbcClient.create(database).sql("runscript from '" + Script.FILE + "'").update();
    return database;
  }

  /** Does nothing where the tables are. */
  static void migrate(DataSource database, String bytes) {
    boolean there =
        JdbcClient.create(database)
                .sql(
                    "select count(*) from information_schema.tables where lower(table_name) = 'dispatch_pause'")
                .query(Long.class)
                .single()
            > 0;
    if (!there) {
      Flyway.configure()
          .dataSource(database)
          .placeholders(Map.of("bytes", bytes, "prefixes", ""))
          .load()
          .migrate();
    }
  }

  private static DataSource inMemory() {
    return new DriverManagerDataSource(
        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
  }
}
