package org.supplierescalation.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Clauses.Credits;
import org.supplierescalation.contract.Clauses.Ending;
import org.supplierescalation.contract.DisputeClause;

/** What the sample contracts say about terms, remedies and their own end. */
final class SampleClauses {

  static final Clauses PLANNING =
      new Clauses(
          45,
          false,
          false,
          new Credits("SLA artikel 8", new BigDecimal("5"), new BigDecimal("15"), 30),
          "artikel 10.3",
          new BigDecimal("60000.00"),
          60,
          24,
          DisputeClause.COURT,
          new Ending(null, 90, new BigDecimal("0.00"), true, true));

  static final Clauses NETWORK =
      new Clauses(
          null,
          false,
          false,
          null,
          null,
          new BigDecimal("98400.00"),
          null,
          null,
          DisputeClause.COURT,
          new Ending(LocalDate.of(2027, 6, 14), 90, null, false, false));

  static final Clauses BACKUP =
      new Clauses(
          null,
          false,
          false,
          null,
          null,
          new BigDecimal("22800.00"),
          14,
          12,
          DisputeClause.MEDIATION_FIRST,
          new Ending(null, 60, null, true, true));

  static final Clauses RECORDS =
      new Clauses(
          60,
          true,
          true,
          null,
          "artikel 11",
          new BigDecimal("174000.00"),
          null,
          null,
          DisputeClause.ARBITRATION,
          new Ending(LocalDate.of(2027, 8, 31), null, null, false, false));

  static final Clauses WORKPLACE =
      new Clauses(
          null,
          false,
          false,
          new Credits("SLA artikel 9", new BigDecimal("2.5"), new BigDecimal("10"), 14),
          null,
          null,
          30,
          null,
          DisputeClause.COURT,
          new Ending(LocalDate.of(2028, 9, 30), 180, new BigDecimal("11000.00"), false, false));

  static final Clauses LINKS =
      new Clauses(
          null,
          false,
          false,
          null,
          null,
          null,
          null,
          null,
          DisputeClause.MEDIATION_FIRST,
          new Ending(null, 90, null, true, true));

  private SampleClauses() {}
}
