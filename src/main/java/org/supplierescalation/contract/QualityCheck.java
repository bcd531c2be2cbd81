package org.supplierescalation.contract;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * What may be wrong with a contract, besides vague phrases: the yes-or-no inputs of table {@code
 * contract-quality} (law.md 6f).
 */
public enum QualityCheck {
  NO_RESOLUTION_TARGET("geen oplostijd"),
  PRIORITIES_NOT_BY_IMPACT("prioriteiten niet naar het gevolg voor het werk"),
  NO_KPI("geen prestatienorm, meting of rapportage"),
  NO_PENALTY_OR_MAXIMUM("geen boete of korting"),
  ONLY_INDICATIVE_DATES("data alleen indicatief"),
  STRICT_NOTICE_CLAUSE("strenge eisen aan een ingebrekestelling"),
  SUSPENSION_BANNED("verbod op opschorten of verrekenen"),
  LOW_LIABILITY_CAP("aansprakelijkheid te sterk beperkt"),
  SHORT_LAPSE_TERM("korte vervaltermijn"),
  NO_EXIT_PLAN("geen exitplan, gegevensformaat of hulp bij de overgang"),
  NO_ESCALATION_LADDER("geen escalatieladder"),
  NO_SCOPE_LIST("geen lijst van wat eronder valt"),
  NO_REVIEW_MOMENT("geen evaluatiemoment"),
  NO_FORUM_CLAUSE("rechtskeuze of forum niet geregeld, of buitenlands");

  /** What the register answers by itself; nobody is asked. */
  public static final Set<QualityCheck> IN_REGISTER =
      EnumSet.of(NO_PENALTY_OR_MAXIMUM, SUSPENSION_BANNED, SHORT_LAPSE_TERM);

  private static final int SHORT_LAPSE_MONTHS = 12;
  private static final BigDecimal MONTHS_IN_A_YEAR = BigDecimal.valueOf(12);

  private final String dutch;

  QualityCheck(String dutch) {
    this.dutch = dutch;
  }

  /** What is wrong, in a few Dutch words. */
  public String dutch() {
    return dutch;
  }

  /** What the register shows to be wrong. */
  public static Set<QualityCheck> knownOf(Contract contract) {
    Set<QualityCheck> wrong = EnumSet.noneOf(QualityCheck.class);
    Clauses clauses = contract.clauses();
    if (contract.penalty() == null && clauses.credits() == null) {
      wrong.add(NO_PENALTY_OR_MAXIMUM);
    }
    if (contract.suspensionBanned()) {
      wrong.add(SUSPENSION_BANNED);
    }
    if (clauses.lapseMonths() != null && clauses.lapseMonths() < SHORT_LAPSE_MONTHS) {
      wrong.add(SHORT_LAPSE_TERM);
    }
    if (clauses.liabilityCap() != null
        && clauses.liabilityCap().compareTo(contract.monthlyFee().multiply(MONTHS_IN_A_YEAR)) < 0) {
      wrong.add(LOW_LIABILITY_CAP);
    }
    if (contract.noticeMinDays() != null) {
      wrong.add(STRICT_NOTICE_CLAUSE);
    }
    if (contract.forum().isBlank()) {
      wrong.add(NO_FORUM_CLAUSE);
    }
    return wrong;
  }
}
