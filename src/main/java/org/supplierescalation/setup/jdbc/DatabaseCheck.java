package org.supplierescalation.setup.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

@Component
class DatabaseCheck implements SetupCheck {

  private final JdbcTemplate db;

  DatabaseCheck(JdbcTemplate db) {
    this.db = db;
  }

  @Override
  public Part part() {
    return Part.DATABASE;
  }

  @Override
  public String name() {
    return "Soort database";
  }

  @Override
  public Finding check() {
    return db.execute(
        (Connection connection) -> {
          DatabaseMetaData product = connection.getMetaData();
          String found =
              "%s %s"
                  .formatted(product.getDatabaseProductName(), product.getDatabaseProductVersion());
          return product.getDatabaseProductName().equals("H2")
              ? Finding.attention(
                  found + ", een bestand op deze machine.",
                  "Goed om het programma te proberen. Gebruik voor echte dossiers PostgreSQL (profiel postgres) en maak back-ups.")
              : Finding.ok(found);
        });
  }
}
