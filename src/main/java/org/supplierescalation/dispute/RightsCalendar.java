package org.supplierescalation.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.contract.Clauses.Ending;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/**
 * The days on which rights are lost, counted from the day of discovery: complaint, lapse and
 * limitation (law.md 0 and 1.1), and the end of the contract.
 */
public class RightsCalendar {

  /** When the contract names no number of days: the product's own, careful choice (law.md 1.1). */
  private static final int COMPLAINT_DAYS = 14;

  private static final int COMPLAINT_TARGET = 2;
  private static final int WORKING_DAYS_BEFORE = 3;

  private final BusinessCalendar calendar;

  public RightsCalendar(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  /** Without a contract only the complaint is known; carefully, as if it were soon. */
  public List<RightDate> of(LocalDate discoveredOn, Optional<Contract> contract) {
    List<RightDate> dates = new ArrayList<>();
    complaint(discoveredOn, contract).ifPresent(dates::add);
    contract.ifPresent(
        known -> {
          @Nullable Integer lapse = known.clauses().lapseMonths();
          if (lapse != null) {
            dates.add(lapse(discoveredOn, lapse));
          }
          dates.add(limitation(known.law(), discoveredOn));
          ending(known.clauses().ending()).ifPresent(dates::add);
        });
    return List.copyOf(dates);
  }

  /** After an interruption other claims than performance need a next step (BW 3:317 lid 2). */
  static RightDate followUp(LocalDate interruptedOn) {
    LocalDate lastDay = interruptedOn.plusMonths(6);
    return new RightDate(
        Right.FOLLOW_UP,
        lastDay,
        "Zes maanden na de stuiting van %s.".formatted(DutchDates.inWords(interruptedOn)),
        "artikel 3:317 lid 2 BW",
        "Wilt u ontbinden of iets anders dan nakoming vorderen? Stel die vordering dan vóór deze dag"
            + " in; alleen een voorbehoud van rechten is daarvoor niet genoeg.",
        monthsBefore(lastDay, 3, 1));
  }

  private Optional<RightDate> complaint(LocalDate discoveredOn, Optional<Contract> contract) {
    Law law = contract.map(Contract::law).orElse(Law.NL);
    Optional<Integer> agreed = contract.map(known -> known.clauses().complaintDays());
    if (law == Law.BE && agreed.isEmpty()) {
      return Optional.empty();
    }
    LocalDate lastDay = discoveredOn.plusDays(agreed.orElse(COMPLAINT_DAYS));
    String from = DutchDates.inWords(discoveredOn);
    return Optional.of(
        new RightDate(
            Right.COMPLAINT,
            lastDay,
            agreed
                .map(
                    days ->
                        "Het contract geeft %d dagen na de ontdekking op %s.".formatted(days, from))
                .orElse(
                    "Ontdekt op %s; zonder afspraak houden wij veertien dagen aan."
                        .formatted(from)),
            complaintGround(contract, agreed.isPresent()),
            "Protesteer schriftelijk bij de leverancier, met feiten: wat er was afgesproken, wat er"
                + " gebeurde, wanneer, en welke meldingen dat tonen.",
            List.of(
                calendar.plusWorkingDays(law, discoveredOn, COMPLAINT_TARGET),
                calendar.minusWorkingDays(law, lastDay, WORKING_DAYS_BEFORE))));
  }

  private static String complaintGround(Optional<Contract> contract, boolean agreed) {
    if (contract.isEmpty()) {
      return "het contract is nog niet gekozen; wij houden de voorzichtige termijn aan";
    }
    if (contract.get().law() == Law.BE) {
      return "het contract";
    }
    return agreed ? "het contract en artikel 6:89 BW" : "artikel 6:89 BW";
  }

  private static RightDate lapse(LocalDate discoveredOn, int months) {
    LocalDate lastDay = discoveredOn.plusMonths(months);
    return new RightDate(
        Right.LAPSE,
        lastDay,
        "Het contract laat een vordering %d maanden na de ontdekking op %s vervallen."
            .formatted(months, DutchDates.inWords(discoveredOn)),
        "het contract",
        "Doe vóór deze dag wat het contract vraagt, in de regel de vordering aanbrengen. Een vervaltermijn"
            + " gaat voor op de verjaring, en een brief houdt haar niet tegen.",
        monthsBefore(lastDay, 6, 3, 1));
  }

  private static RightDate limitation(Law law, LocalDate discoveredOn) {
    boolean dutch = law == Law.NL;
    LocalDate lastDay = discoveredOn.plusYears(dutch ? 5 : 10);
    return new RightDate(
        Right.LIMITATION,
        lastDay,
        "%s jaar na de ontdekking op %s."
            .formatted(dutch ? "Vijf" : "Tien", DutchDates.inWords(discoveredOn)),
        dutch ? "artikel 3:307, 3:310 en 3:311 BW" : "artikel 2262bis oud BW",
        dutch
            ? "Stuit de verjaring met een schriftelijke aanmaning waarin u nakoming eist (artikel 3:317"
                + " lid 1 BW). Voor ontbinding en andere vorderingen moet binnen zes maanden daarna een"
                + " vordering volgen (artikel 3:317 lid 2 BW)."
            : "Een eigen brief of e-mail is hier niet genoeg. Laat een advocaat of gerechtsdeurwaarder op"
                + " tijd de aangetekende ingebrekestelling met de wettelijke vermeldingen sturen, of ga"
                + " naar de rechter (artikel 2244, § 2 oud BW).",
        monthsBefore(lastDay, 6, 3, 1));
  }

  private static Optional<RightDate> ending(Ending ending) {
    LocalDate endsOn = ending.endsOn();
    if (endsOn == null) {
      return Optional.empty();
    }
    @Nullable Integer noticeDays = ending.noticeDays();
    LocalDate lastDay = noticeDays == null ? endsOn : endsOn.minusDays(noticeDays);
    return Optional.of(
        new RightDate(
            Right.ENDING,
            lastDay,
            noticeDays == null
                ? "Het contract loopt tot en met %s.".formatted(DutchDates.inWords(endsOn))
                : "Het contract loopt tot en met %s; opzeggen moet %d dagen eerder."
                    .formatted(DutchDates.inWords(endsOn), noticeDays),
            "het contract",
            "Beslis of u het contract laat eindigen, en zeg zo nodig op tijd op.",
            monthsBefore(lastDay, 6, 3, 1)));
  }

  private static List<LocalDate> monthsBefore(LocalDate day, int... months) {
    return IntStream.of(months).mapToObj(day::minusMonths).toList();
  }
}
