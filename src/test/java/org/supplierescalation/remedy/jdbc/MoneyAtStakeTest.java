package org.supplierescalation.remedy.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.supplierescalation.remedy.MoneyAtStake.Kind;
import org.supplierescalation.remedy.MoneyAtStake.Sum;

class MoneyAtStakeTest {

  private JdbcClient db;

  @BeforeEach
  void casesOnFile() {
    DriverManagerDataSource database =
        new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    Flyway.configure()
        .dataSource(database)
        .placeholders(Map.of("bytes", "blob", "prefixes", ""))
        .load()
        .migrate();
    db = JdbcClient.create(database);
    addCase("ESC-2026-0001", "null");
    addCase("ESC-2026-0002", "null");
    addCase("ESC-2026-0003", "timestamp with time zone '2026-11-01 10:00:00+00:00'");
  }

  @Test
  void nothingIsAtStakeWhenNothingIsOnFile() {
    assertThat(new JdbcMoneyAtStake(db).inOpenCases())
        .hasSize(Kind.values().length)
        .allMatch(sum -> sum.cases() == 0 && sum.amount().signum() == 0);
  }

  @Test
  void aClaimCountsFromSendingUntilItIsSettledAndOnlyInAnOpenCase() {
    claim("ESC-2026-0001", "PENALTY", "SENT", "1000.50");
    claim("ESC-2026-0001", "PENALTY", "DISPUTED", "200");
    claim("ESC-2026-0002", "PENALTY", "SENT", "30");
    claim("ESC-2026-0002", "PENALTY", "SETTLED", "7000");
    claim("ESC-2026-0002", "PENALTY", "WITHDRAWN", "8000");
    claim("ESC-2026-0003", "PENALTY", "SENT", "9000");
    claim("ESC-2026-0002", "SERVICE_CREDITS", "SENT", "5");
    claim("ESC-2026-0002", "SERVICE_CREDITS", "COMPUTED", "6");
    claim("ESC-2026-0001", "PENALTY", "COMPUTED", "4");

    isSum(Kind.PENALTIES, 2, "1230.50");
    isSum(Kind.CREDITS, 1, "5");
    isSum(Kind.COMPUTED, 2, "10");
  }

  @Test
  void ofDamagesTheNewestClaimCountsLessWhatWasReceived() {
    damageClaim("ESC-2026-0001", "100", "1");
    damageClaim("ESC-2026-0001", "500", "20.25");
    received("ESC-2026-0001", "120");
    damageClaim("ESC-2026-0002", "50", "0");
    received("ESC-2026-0002", "60");
    damage("ESC-2026-0001", 1, "500", "null");

    isSum(Kind.DAMAGES, 1, "400.25");
    isSum(Kind.DAMAGES_RESERVED, 0, "0");
  }

  @Test
  void aCorrectedItemIsReservedOnce() {
    damage("ESC-2026-0001", 1, "500", "null");
    damage("ESC-2026-0001", 2, "450", "1");
    damage("ESC-2026-0001", 3, "10", "null");
    damage("ESC-2026-0002", 1, "90", "null");
    damage("ESC-2026-0002", 2, "0", "1");
    damage("ESC-2026-0003", 1, "999", "null");

    isSum(Kind.DAMAGES_RESERVED, 1, "460");
  }

  @Test
  void whatIsHeldBackCountsFromCarryingOutUntilItIsReleased() {
    suspension("ESC-2026-0001", "date '2026-11-02'", "null", "75");
    suspension("ESC-2026-0001", "null", "null", "1000");
    suspension("ESC-2026-0002", "date '2026-11-02'", "date '2026-11-09'", "2000");
    suspension("ESC-2026-0003", "date '2026-11-02'", "null", "3000");

    isSum(Kind.SUSPENDED, 1, "75");
  }

  private void isSum(Kind kind, int cases, String amount) {
    Sum sum = new JdbcMoneyAtStake(db).inOpenCases().get(kind.ordinal());
    assertThat(sum.kind()).isEqualTo(kind);
    assertThat(sum.cases()).isEqualTo(cases);
    assertThat(sum.amount()).isEqualByComparingTo(new BigDecimal(amount));
  }

  private void addCase(String reference, String closed) {
    run(
        """
        insert into escalation_case (reference, subject, supplier_name, impact, priority, discovered_on, opened_by,
          opened_at, stage, closed_at) values ('%s', 'x', 'x', 'x', 'P1', date '2026-10-01', 'x',
          timestamp with time zone '2026-10-01 10:00:00+00:00', 'SANCTIONS', %s)
        """,
        reference, closed);
  }

  private void claim(String reference, String kind, String state, String total) {
    run(
        "insert into claim (reference, kind, about, total, computation, state) values ('%s', '%s', 'x', %s, 'x', '%s')",
        reference, kind, total, state);
  }

  private void damageClaim(String reference, String principal, String interest) {
    run(
        """
        insert into damage_claim (reference, interest_from, interest_until, last_item, principal, interest, mitigation,
          cap_remark, settled_by) values ('%s', date '2026-10-01', date '2026-11-01', 1, %s, %s, '', '', 'x')
        """,
        reference, principal, interest);
  }

  private void received(String reference, String amount) {
    run(
        "insert into damage_receipt (reference, amount, received_on, received_by) values ('%s', %s, date '2026-11-01', 'x')",
        reference, amount);
  }

  private void damage(String reference, int number, String amount, String corrects) {
    run(
        """
        insert into damage_item (reference, number, category, description, amount, suffered_on, evidence, causal_link,
          same_penalty, invoice, corrects, reason, added_by)
        values ('%s', %s, 'x', 'x', %s, date '2026-10-01', 'x', 'x', false, '', %s, '', 'x')
        """,
        reference, number, amount, corrects);
  }

  private void suspension(String reference, String on, String released, String withheld) {
    run(
        """
        insert into payment_suspension (reference, share, motivation, ground, continuity, weighed_by, suspended_on,
          released_on) values ('%s', 50, 'x', 'x', 'x', 'x', %s, %s)
        """,
        reference, on, released);
    run(
        """
        insert into suspended_invoice (suspension, position, invoice, amount, due_on, withheld)
        values ((select max(id) from payment_suspension), 1, 'x', 9999, date '2026-10-01', %s)
        """,
        withheld);
  }

  private void run(String statement, Object... values) {
    db.sql(statement.formatted(values)).update();
  }
}
