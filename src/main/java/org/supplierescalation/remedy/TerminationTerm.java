package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Clauses.Ending;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.term.DutchDates;

/**
 * The last days of a contract that is terminated, and what that costs. Calendar days; the day of
 * receipt does not count. The day is not moved to a working day: nobody has to do anything on it.
 *
 * @param noticeEnds last day of the term of notice
 * @param lastDay last day of the contract
 * @param retrievalUntil last day on which our data can still be fetched (Data Act), or null
 * @param byContract the contract gives the right to terminate
 * @param fee euro, zero when nothing is owed by the contract
 * @param computation how the days follow, in Dutch
 */
public record TerminationTerm(
    LocalDate noticeEnds,
    LocalDate lastDay,
    @Nullable LocalDate retrievalUntil,
    boolean byContract,
    BigDecimal fee,
    String computation) {

  private static final int DATA_ACT_MONTHS = 2;
  private static final int DATA_ACT_DAYS = 30;

  /**
   * @param ownNoticeDays days of notice when the contract names none
   */
  public static TerminationTerm of(
      Contract contract, LocalDate receivedOn, @Nullable Integer ownNoticeDays) {
    Ending ending = contract.clauses().ending();
    refuseWhenOver(ending, receivedOn);
    if (ending.dataAct()) {
      return cloud(ending, receivedOn, ownNoticeDays);
    }
    Integer days = ending.noticeDays() != null ? ending.noticeDays() : ownNoticeDays;
    if (days == null) {
      return atItsEnd(ending);
    }
    LocalDate noticeEnds = receivedOn.plusDays(days);
    String counted = counted(receivedOn, days, noticeEnds);
    LocalDate endsOn = ending.endsOn();
    boolean first = endsOn != null && !endsOn.isAfter(noticeEnds);
    return new TerminationTerm(
        noticeEnds,
        first ? endsOn : noticeEnds,
        null,
        ending.noticeDays() != null,
        first ? BigDecimal.ZERO : fee(ending),
        first
            ? counted
                + " Het contract loopt eerder af, op %s.".formatted(DutchDates.inWords(endsOn))
            : counted);
  }

  // Regulation (EU) 2023/2854, article 25: at most two months of notice, thirty days to switch,
  // and at least thirty days to fetch the data.
  private static TerminationTerm cloud(
      Ending ending, LocalDate receivedOn, @Nullable Integer ownNoticeDays) {
    LocalDate longest = receivedOn.plusMonths(DATA_ACT_MONTHS);
    Integer days = ending.noticeDays() != null ? ending.noticeDays() : ownNoticeDays;
    LocalDate asked = days == null ? longest : receivedOn.plusDays(days);
    LocalDate noticeEnds = asked.isAfter(longest) ? longest : asked;
    LocalDate lastDay = noticeEnds.plusDays(DATA_ACT_DAYS);
    return new TerminationTerm(
        noticeEnds,
        lastDay,
        lastDay.plusDays(DATA_ACT_DAYS),
        true,
        fee(ending),
        "Ontvangst op %s. Voor een clouddienst is de opzegtermijn ten hoogste twee maanden: die eindigt op %s. Daarna volgen 30 dagen om over te stappen, tot en met %s, en 30 dagen om onze gegevens op te halen, tot en met %s (Verordening (EU) 2023/2854)."
            .formatted(
                DutchDates.inWords(receivedOn),
                DutchDates.inWords(noticeEnds),
                DutchDates.inWords(lastDay),
                DutchDates.inWords(lastDay.plusDays(DATA_ACT_DAYS))));
  }

  private static TerminationTerm atItsEnd(Ending ending) {
    LocalDate endsOn = ending.endsOn();
    if (endsOn == null) {
      throw new Refused(
          "Het contract noemt geen opzegtermijn en geen einddatum. Vul bij “Opzegtermijn als het contract"
              + " zwijgt” in hoeveel kalenderdagen redelijk is.");
    }
    return new TerminationTerm(
        endsOn,
        endsOn,
        null,
        true,
        BigDecimal.ZERO,
        "Het contract loopt af op %s. Wij verlengen het niet."
            .formatted(DutchDates.inWords(endsOn)));
  }

  private static void refuseWhenOver(Ending ending, LocalDate receivedOn) {
    if (ending.endsOn() != null && ending.endsOn().isBefore(receivedOn)) {
      throw new Refused(
          "Het contract is al afgelopen op %s. Opzeggen hoeft niet meer."
              .formatted(DutchDates.inWords(ending.endsOn())));
    }
  }

  private static BigDecimal fee(Ending ending) {
    return ending.fee() == null ? BigDecimal.ZERO : ending.fee();
  }

  private static String counted(LocalDate receivedOn, int days, LocalDate noticeEnds) {
    return "Ontvangst op %s, plus %d kalenderdagen: de opzegtermijn eindigt op %s."
        .formatted(DutchDates.inWords(receivedOn), days, DutchDates.inWords(noticeEnds));
  }
}
