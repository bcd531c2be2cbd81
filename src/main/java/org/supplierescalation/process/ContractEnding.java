package org.supplierescalation.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;

/** What the contract says of its own end, as the forms show it. */
final class ContractEnding {

  private ContractEnding() {}

  static String inWords(Contract contract) {
    Clauses.Ending ending = contract.clauses().ending();
    LocalDate endsOn = ending.endsOn();
    Integer days = ending.noticeDays();
    BigDecimal fee = ending.fee();
    return String.join(
        "\n\n",
        endsOn == null
            ? "Het contract heeft geen einddatum."
            : "Het contract loopt tot en met " + DutchDates.inWords(endsOn) + ".",
        days == null
            ? "Het contract noemt geen opzegtermijn."
            : "Opzegtermijn: %d kalenderdagen.".formatted(days),
        fee == null
            ? "Het contract noemt geen vergoeding bij opzegging."
            : "Vergoeding bij opzegging: " + Euro.text(fee) + ".",
        ending.dataAct()
            ? "Dit is een clouddienst: de opzegtermijn is ten hoogste twee maanden."
            : "Dit is geen clouddienst.");
  }

  static String mailRule(Contract contract) {
    return contract.clauses().ending().electronic()
        ? "Het contract is elektronisch gesloten."
        : "Let op: het contract is niet elektronisch gesloten. Alleen een e-mail is dan niet genoeg; de brief"
            + " moet ook aangetekend.";
  }
}
