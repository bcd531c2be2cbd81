package org.supplierescalation.contractcheck.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.contract.Language;
import org.supplierescalation.contractcheck.ClauseFact;
import org.supplierescalation.contractcheck.ContractReport;
import org.supplierescalation.contractcheck.Finding;
import org.supplierescalation.contractcheck.KeptFinding;

/** What was found in a text, row by row. */
final class FindingTable {

  private static final String FINDING =
      "insert into contract_finding (text, number, sort, code, subject, page, clause, words, starts, sentence, language,"
          + " why, proposal, rewrite, points) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String FACT =
      "insert into contract_fact (text, number, subject, shown, typed, page, clause, quote)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?)";

  private final JdbcClient db;
  private final JdbcTemplate rows;

  FindingTable(JdbcClient db, JdbcTemplate rows) {
    this.db = db;
    this.rows = rows;
  }

  void clear(UUID text) {
    db.sql("delete from contract_finding where text = ?").param(text).update();
    db.sql("delete from contract_fact where text = ?").param(text).update();
  }

  void replace(UUID text, ContractReport report) {
    clear(text);
    List<Object[]> findings = new ArrayList<>();
    for (Finding found : report.findings()) {
      findings.add(
          new Object[] {
            text,
            findings.size() + 1,
            found.sort().name(),
            found.code(),
            found.subject(),
            found.page(),
            found.clause(),
            found.words(),
            found.start(),
            found.sentence(),
            found.language().name(),
            found.why(),
            found.proposal(),
            found.rewrite(),
            found.points()
          });
    }
    rows.batchUpdate(FINDING, findings);
    List<Object[]> facts = new ArrayList<>();
    for (ClauseFact fact : report.facts()) {
      facts.add(
          new Object[] {
            text,
            facts.size(),
            fact.subject(),
            fact.shown(),
            written(fact.values()),
            fact.page(),
            fact.clause(),
            fact.quote()
          });
    }
    rows.batchUpdate(FACT, facts);
  }

  List<KeptFinding> of(UUID text) {
    return db.sql("select * from contract_finding where text = ? order by number")
        .param(text)
        .query(FindingTable::finding)
        .list();
  }

  List<ClauseFact> facts(UUID text) {
    return db.sql("select * from contract_fact where text = ? order by number")
        .param(text)
        .query(
            (row, number) ->
                new ClauseFact(
                    row.getString("subject"),
                    row.getString("shown"),
                    read(row.getString("typed")),
                    row.getInt("page"),
                    row.getString("clause"),
                    row.getString("quote")))
        .list();
  }

  private static KeptFinding finding(ResultSet row, int number) throws SQLException {
    return new KeptFinding(
        row.getInt("number"),
        new Finding(
            Finding.Sort.valueOf(row.getString("sort")),
            row.getString("code"),
            row.getString("subject"),
            row.getInt("page"),
            row.getString("clause"),
            row.getString("words"),
            row.getInt("starts"),
            row.getString("sentence"),
            Language.valueOf(row.getString("language")),
            row.getString("why"),
            row.getString("proposal"),
            row.getString("rewrite"),
            row.getInt("points")));
  }

  private static String written(Map<String, String> values) {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(value -> value.getKey() + "=" + value.getValue())
            .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> read(String written) {
    return written
        .lines()
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
