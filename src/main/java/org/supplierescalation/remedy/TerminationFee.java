package org.supplierescalation.remedy;

import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.Law;

/** What ending without fault costs, or what the law says when the contract names no sum. */
public final class TerminationFee {

  private TerminationFee() {}

  public static String inWords(Contract contract, TerminationTerm term) {
    if (term.fee().signum() > 0) {
      return Euro.text(term.fee()) + " volgens het contract";
    }
    if (contract.law() == Law.NL) {
      return "Het contract noemt geen vergoeding. Is het loon afhankelijk van voltooiing of van tijd, dan"
          + " is een naar redelijkheid vast te stellen deel verschuldigd (artikel 7:411 BW).";
    }
    return contract.underBook5()
        ? "Het contract noemt geen vergoeding. Wie opzegt met een redelijke termijn (artikel 5.75 BW), is"
            + " in beginsel geen vergoeding verschuldigd."
        : "Het contract noemt geen vergoeding. Wie opzegt met een redelijke termijn, is in beginsel geen"
            + " vergoeding verschuldigd.";
  }
}
