package org.supplierescalation.overview.jdbc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.overview.SupplierReport.CaseLine;
import org.supplierescalation.overview.SupplierReport.ContractLine;
import org.supplierescalation.overview.SupplierReports;
import org.supplierescalation.remedy.ClaimKind;
import org.supplierescalation.remedy.ClaimState;
import org.supplierescalation.term.Law;

@Component
class JdbcSupplierReports implements SupplierReports {

  /** The cases of a supplier; every question about them starts from here. */
  private static final String CASES =
      """
      (select c.reference from escalation_case c left join contract k on k.number = c.contract_number
        where k.supplier = :supplier
          or c.contract_number is null and lower(trim(c.supplier_name)) = lower(trim(:name)))
      """;

  private final JdbcClient db;

  JdbcSupplierReports(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<ContractLine> contracts(String number) {
    return db.sql(
            """
            select number, title, concluded_on, law, monthly_fee from contract
            where supplier = :supplier order by title, number
            """)
        .param("supplier", number)
        .query(
            (row, n) ->
                new ContractLine(
                    row.getString("number"),
                    row.getString("title"),
                    row.getObject("concluded_on", LocalDate.class),
                    Law.valueOf(row.getString("law")),
                    row.getBigDecimal("monthly_fee")))
        .list();
  }

  @Override
  public List<CaseLine> cases(Supplier supplier) {
    return about(
            supplier,
            """
            select c.*,
              (select count(*) from breach where reference = c.reference) as breaches,
              (select coalesce(sum(total), 0) from claim where reference = c.reference
                and state not in ('COMPUTED', 'WITHDRAWN')) as claimed,
              (select coalesce(sum(total), 0) from claim where reference = c.reference
                and state = 'SETTLED') as settled,
              (select coalesce(sum(principal + interest), 0) from damage_claim where id =
                (select max(id) from damage_claim where reference = c.reference)) as damages,
              (select coalesce(sum(amount), 0) from damage_receipt where reference = c.reference) as received
            from escalation_case c where c.reference in
            """
                + CASES
                + " order by c.opened_at desc, c.reference desc")
        .query(SupplierRows::caseLine)
        .list();
  }

  @Override
  public Map<LocalDate, Integer> breaches(Supplier supplier, LocalDate from) {
    Map<LocalDate, Integer> days = new HashMap<>();
    about(
            supplier,
            "select occurred_on, count(*) as breaches from breach where occurred_on >= :from and reference in "
                + CASES
                + " group by occurred_on")
        .param("from", from)
        .query(
            (RowCallbackHandler) row -> days.put(row.getObject(1, LocalDate.class), row.getInt(2)));
    return days;
  }

  @Override
  public List<ClaimSum> claims(Supplier supplier) {
    return about(
            supplier,
            "select kind, state, sum(total) as total from claim where reference in "
                + CASES
                + " group by kind, state")
        .query(
            (row, n) ->
                new ClaimSum(
                    ClaimKind.valueOf(row.getString("kind")),
                    ClaimState.valueOf(row.getString("state")),
                    row.getBigDecimal("total")))
        .list();
  }

  @Override
  public SettledSums damages(Supplier supplier) {
    return new SettledSums(
        sum(
            supplier,
            "coalesce(sum(principal + interest), 0) from damage_claim where id in"
                + " (select max(id) from damage_claim group by reference) and reference in "
                + CASES),
        sum(supplier, "coalesce(sum(amount), 0) from damage_receipt where reference in " + CASES));
  }

  @Override
  public SettledSums promises(Supplier supplier) {
    String promised =
        """
        coalesce(sum(p.amount), 0) from settlement_promise p join settlement s on s.id = p.settlement
        where p.promiser = 'SUPPLIER' and s.id in (select max(id) from settlement group by reference)
          and s.reference in
        """
            + CASES;
    return new SettledSums(
        sum(supplier, promised), sum(supplier, promised + " and p.state = 'KEPT'"));
  }

  @Override
  public List<TermFact> terms(Supplier supplier) {
    return about(
            supplier,
            """
            select t.last_day, k.performance, k.performed_on, k.checked_at
            from running_term t
            left join term_check k on k.id = (select max(id) from term_check
              where reference = t.reference and letter_round = t.letter_round)
            where t.id in (select max(id) from running_term group by reference, letter_round)
              and t.reference in
            """
                + CASES)
        .query(SupplierRows::termFact)
        .list();
  }

  @Override
  public List<StageLine> stages(Supplier supplier) {
    return about(
            supplier,
            "select reference, title, at from timeline where kind = 'STAGE' and reference in "
                + CASES
                + " order by reference, number")
        .query(
            (row, n) ->
                new StageLine(
                    new CaseReference(row.getString("reference")),
                    row.getString("title"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private BigDecimal sum(Supplier supplier, String question) {
    return about(supplier, "select " + question).query(BigDecimal.class).single().setScale(2);
  }

  private StatementSpec about(Supplier supplier, String question) {
    return db.sql(question).param("supplier", supplier.number()).param("name", supplier.name());
  }
}
