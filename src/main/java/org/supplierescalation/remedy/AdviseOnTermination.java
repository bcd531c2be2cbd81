package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.Review;
import org.supplierescalation.term.Law;

/** The lawyer says whether we may terminate, and on what ground when the contract gives none. */
public class AdviseOnTermination {

  private final Terminations terminations;
  private final ContractOfCase contracts;
  private final AdviseOnRemedy advise;

  public AdviseOnTermination(
      Terminations terminations, ContractOfCase contracts, AdviseOnRemedy advise) {
    this.terminations = terminations;
    this.contracts = contracts;
    this.advise = advise;
  }

  /**
   * @param legalGround needed when the contract gives no right (BW 7:408; BE art. 5.75 BW)
   */
  public void advise(
      CaseReference reference, Review review, String legalGround, String finding, String by) {
    Contract contract = contracts.get(reference);
    Termination termination = terminations.newest(reference);
    boolean byContract =
        TerminationTerm.of(contract, termination.receivedOn(), termination.ownNoticeDays())
            .byContract();
    if (review == Review.APPROVED && !byContract && legalGround.isBlank()) {
      throw new Refused(
          "Het contract geeft geen recht om op te zeggen. Vul bij “Wettelijke grond” in waarop wij opzeggen%s, of stuur dit terug."
              .formatted(example(contract)));
    }
    refuseForeignArticle(contract, legalGround);
    advise.advise(reference, Remedy.TERMINATION, review, finding, by);
    terminations.grounded(reference, legalGround);
  }

  private static String example(Contract contract) {
    if (contract.law() == Law.NL) {
      return ", bijvoorbeeld artikel 7:408 BW";
    }
    return contract.underBook5() ? ", bijvoorbeeld artikel 5.75 BW" : "";
  }

  // The ground is printed in the letter.
  private static void refuseForeignArticle(Contract contract, String legalGround) {
    boolean dutch = legalGround.matches("(?s).*\\b[1-9]:\\d.*");
    boolean book5 = legalGround.matches("(?s).*\\b5\\.\\d+.*");
    if (contract.law() == Law.BE && dutch) {
      throw new Refused(
          "Noem bij “Wettelijke grond” geen Nederlands artikel: het contract is Belgisch.");
    }
    if (book5 && !contract.underBook5()) {
      throw new Refused(
          "Boek 5 van het Belgische Burgerlijk Wetboek geldt niet voor dit contract. Noem bij “Wettelijke"
              + " grond” een andere grond.");
    }
  }
}
