package org.supplierescalation.retention.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.RemovedPiece;

/**
 * Every text that people typed about a case, in whatever table: found by the keys that lead to the
 * case, so that the table of a new feature cannot be forgotten.
 */
@Component
class FreeTexts {

  /** Shorter columns hold words, numbers, names of users. */
  private static final int SHORTEST = 200;

  /** Emptied line by line, or the record of the removal itself. */
  private static final Set<String> STAY =
      Set.of("timeline", "timeline_seal", "timeline_head", "removal", "removal_proposal");

  /** Who was the supplier, what makes a mail one mail; and what is emptied piece by piece. */
  private static final Set<String> COLUMNS_THAT_STAY =
      Set.of(
          "escalation_case.supplier_name",
          "document.name",
          "document.content",
          "dispatch.message_id");

  /** Addresses of people, and what nobody needs to know that nothing was sent twice. */
  private static final Set<String> LEFT_EMPTY =
      Set.of(
          "dispatch.to_address",
          "dispatch.copies",
          "dispatch.answers",
          "dispatch.mail_references",
          "letter_copies.addresses");

  private static final Set<String> BYTES = Set.of("binary large object", "blob", "bytea");
  private static final String NO_BYTES = "cast('' as %s)";

  private final JdbcTemplate db;

  FreeTexts(JdbcTemplate db) {
    this.db = db;
  }

  void remove(CaseReference reference) {
    statements().forEach(sql -> db.update(sql, reference.value()));
  }

  /** One statement for each column, with the reference as its only parameter. */
  List<String> statements() {
    return db.execute(
        (Connection connection) -> {
          DatabaseMetaData tables = connection.getMetaData();
          String first =
              tables.storesUpperCaseIdentifiers() ? "ESCALATION_CASE" : "escalation_case";
          List<String> found = new ArrayList<>();
          visit(connection, first, "reference = ?", found);
          return found;
        });
  }

  private void visit(Connection connection, String table, String where, List<String> found)
      throws SQLException {
    if (STAY.contains(table.toLowerCase(Locale.ROOT))) {
      return;
    }
    columns(connection, table, where, found);
    try (ResultSet keys =
        connection.getMetaData().getExportedKeys(null, connection.getSchema(), table)) {
      while (keys.next()) {
        String child = keys.getString("FKTABLE_NAME");
        String below =
            "%s in (select %s from %s where %s)"
                .formatted(
                    keys.getString("FKCOLUMN_NAME"), keys.getString("PKCOLUMN_NAME"), table, where);
        visit(connection, child, below, found);
      }
    }
  }

  private void columns(Connection connection, String table, String where, List<String> found)
      throws SQLException {
    try (ResultSet columns =
        connection.getMetaData().getColumns(null, connection.getSchema(), table, null)) {
      while (columns.next()) {
        String column = columns.getString("COLUMN_NAME");
        String name = (table + "." + column).toLowerCase(Locale.ROOT);
        String empty =
            emptied(
                name,
                columns.getInt("DATA_TYPE"),
                columns.getString("TYPE_NAME"),
                columns.getInt("COLUMN_SIZE"));
        if (empty != null && !COLUMNS_THAT_STAY.contains(name)) {
          found.add(
              "update %s set %s = %s where %s is not null and %s"
                  .formatted(table, column, empty, column, where));
        }
      }
    }
  }

  private static @Nullable String emptied(String name, int type, String typeName, int size) {
    if (name.equals("letter.recipient") || name.equals("dispatch.recipient")) {
      // Still an address, and still one of its own: both are asked of it.
      return "'verwijderd-' || substring(cast(id as varchar(36)) from 1 for 8) || '@verwijderd.invalid'";
    }
    if (LEFT_EMPTY.contains(name)) {
      return "null";
    }
    return switch (type) {
      case Types.VARCHAR -> size >= SHORTEST ? "'" + RemovedPiece.TITLE + "'" : null;
      case Types.CLOB, Types.LONGVARCHAR -> "'" + RemovedPiece.TITLE + "'";
      // An id is binary too, for one of the databases.
      default ->
          BYTES.contains(typeName.toLowerCase(Locale.ROOT)) ? NO_BYTES.formatted(typeName) : null;
    };
  }
}
