package org.supplierescalation.contract.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.ContractLine;
import org.supplierescalation.contract.RegisterLists;
import org.supplierescalation.contract.SupplierLine;

@Component
class JdbcRegisterLists implements RegisterLists {

  private static final String SUPPLIERS =
      """
      from supplier s where lower(s.number) like :text escape '!' or lower(s.name) like :text escape '!'
        or lower(s.seat) like :text escape '!' or lower(s.registration) like :text escape '!'
      """;
  private static final String CONTRACTS =
      """
      from contract c join supplier s on s.number = c.supplier
      left join contract_clauses e on e.contract = c.number
      """;
  private static final String CONTRACTS_LIKE =
      CONTRACTS
          + """
          where lower(c.number) like :text escape '!' or lower(c.title) like :text escape '!'
            or lower(s.name) like :text escape '!' or lower(s.number) like :text escape '!'
          """;
  private static final String CONTRACT_COLUMNS =
      "select c.number, c.title, c.supplier, s.name, c.concluded_on, e.ends_on, c.total_value ";

  private final JdbcClient db;

  JdbcRegisterLists(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Found<SupplierLine> suppliers(String text, int limit, int offset) {
    return found(
        """
        select s.number, s.name, s.registration, s.seat, s.notice_email, s.email_accepted,
          (select count(*) from contract c where c.supplier = s.number) as contracts
        """,
        SUPPLIERS,
        " order by lower(s.name), s.number",
        text,
        limit,
        offset,
        (row, n) ->
            new SupplierLine(
                row.getString("number"),
                row.getString("name"),
                row.getString("registration"),
                row.getString("seat"),
                row.getString("notice_email"),
                row.getBoolean("email_accepted"),
                row.getInt("contracts")));
  }

  @Override
  public Found<ContractLine> contracts(String text, int limit, int offset) {
    return found(
        CONTRACT_COLUMNS,
        CONTRACTS_LIKE,
        " order by lower(s.name), lower(c.title), c.number",
        text,
        limit,
        offset,
        JdbcRegisterLists::contract);
  }

  @Override
  public List<ContractLine> contractsOf(String supplier) {
    return db.sql(
            CONTRACT_COLUMNS
                + CONTRACTS
                + " where c.supplier = :supplier order by lower(c.title), c.number")
        .param("supplier", supplier)
        .query(JdbcRegisterLists::contract)
        .list();
  }

  @Override
  public List<CaseUnderContract> openCases(String contract) {
    return db.sql(
            """
            select reference, subject from escalation_case where contract_number = :contract and closed_at is null
            order by opened_at desc
            """)
        .param("contract", contract)
        .query(
            (row, n) -> new CaseUnderContract(row.getString("reference"), row.getString("subject")))
        .list();
  }

  private <L> Found<L> found(
      String columns,
      String from,
      String order,
      String text,
      int limit,
      int offset,
      RowMapper<L> line) {
    String like =
        "%"
            + text.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_")
            + "%";
    int total = db.sql("select count(*) " + from).param("text", like).query(Integer.class).single();
    return new Found<>(
        total,
        db.sql(columns + from + order + " limit :limit offset :offset")
            .param("text", like)
            .param("limit", limit)
            .param("offset", offset)
            .query(line)
            .list());
  }

  private static ContractLine contract(ResultSet row, int number) throws SQLException {
    return new ContractLine(
        row.getString("number"),
        row.getString("title"),
        row.getString("supplier"),
        row.getString("name"),
        row.getObject("concluded_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getBigDecimal("total_value"));
  }
}
