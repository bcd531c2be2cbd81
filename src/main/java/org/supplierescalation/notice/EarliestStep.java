package org.supplierescalation.notice;

import org.supplierescalation.term.Law;

/** What the simulator gives the earliest date of. */
public enum EarliestStep {
  NOTICE,
  RECEIPT,
  DEFAULT,
  TERMINATION;

  /** In the words of the law: Belgian law does not speak of verzuim (law.md 0). */
  String dutch(Law law) {
    return switch (this) {
      case NOTICE -> "Ingebrekestelling";
      case RECEIPT -> "Ontvangst";
      case DEFAULT -> law == Law.NL ? "Verzuim" : "Niet-nakoming na ingebrekestelling";
      case TERMINATION -> "Ontbinding";
    };
  }
}
