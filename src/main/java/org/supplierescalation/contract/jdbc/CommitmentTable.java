package org.supplierescalation.contract.jdbc;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.contract.Contract.Commitment;
import org.supplierescalation.contract.Contract.Paper;

/** What was promised in a contract, and the papers it consists of. */
final class CommitmentTable {

  private CommitmentTable() {}

  static void put(JdbcClient db, String contract, List<Commitment> commitments) {
    db.sql("delete from commitment where contract = ?").param(contract).update();
    int position = 0;
    for (Commitment commitment : commitments) {
      db.sql(
              """
              insert into commitment (contract, position, clause, text, norm, unit, service_window, measurement)
              values (?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              Arrays.asList(
                  contract,
                  position++,
                  commitment.clause(),
                  commitment.text(),
                  commitment.norm(),
                  commitment.unit(),
                  commitment.window(),
                  commitment.measurement()))
          .update();
    }
  }

  static List<Commitment> of(JdbcClient db, String contract) {
    return db.sql(
            """
            select clause, text, norm, unit, service_window, measurement from commitment where contract = ?
            order by position
            """)
        .param(contract)
        .query(
            (row, n) ->
                new Commitment(
                    row.getString("clause"),
                    row.getString("text"),
                    row.getBigDecimal("norm"),
                    row.getString("unit"),
                    row.getString("service_window"),
                    row.getString("measurement")))
        .list();
  }

  static void putPapers(JdbcClient db, String contract, List<Paper> papers) {
    db.sql("delete from contract_document where contract = ?").param(contract).update();
    int position = 0;
    for (Paper paper : papers) {
      db.sql(
              "insert into contract_document (contract, position, name, kept_where) values (?, ?, ?, ?)")
          .params(contract, position++, paper.name(), paper.where())
          .update();
    }
  }

  static List<Paper> papers(JdbcClient db, String contract) {
    return db.sql(
            "select name, kept_where from contract_document where contract = ? order by position")
        .param(contract)
        .query((row, n) -> new Paper(row.getString("name"), row.getString("kept_where")))
        .list();
  }
}
