package org.supplierescalation.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/** The signed notice went out on paper, with a number by which it can be traced. */
public class PostNotice {

  private static final int WORKING_DAYS_UNTIL_PROOF = 2;
  private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(17, 0);

  private final Notices notices;
  private final Deliveries deliveries;
  private final ContractOfCase contracts;
  private final BusinessCalendar calendar;
  private final Timeline timeline;
  private final Clock clock;

  public PostNotice(
      Notices notices,
      Deliveries deliveries,
      ContractOfCase contracts,
      BusinessCalendar calendar,
      Timeline timeline,
      Clock clock) {
    this.notices = notices;
    this.deliveries = deliveries;
    this.contracts = contracts;
    this.calendar = calendar;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @return when there should be proof of receipt
   */
  public Instant post(
      CaseReference reference,
      String carrier,
      String trackingNumber,
      LocalDate postedOn,
      String by) {
    Law law = contracts.law(reference);
    ComposedNotice notice = notices.composed(reference);
    if (postedOn.isAfter(LocalDate.now(clock.withZone(law.zone())))) {
      throw new Refused(
          "De dag van verzending ligt in de toekomst. Vul de dag in waarop de brief wegging.");
    }
    if (postedOn.isBefore(notice.dates().writtenOn())) {
      throw new Refused(
          "De brief is pas op %s ondertekend en kan niet eerder zijn verzonden."
              .formatted(DutchDates.inWords(notice.dates().writtenOn())));
    }
    deliveries.addPosting(
        new Posting(reference, notice.letterRound(), carrier, trackingNumber, postedOn, by));
    timeline.add(
        reference,
        by,
        EntryKind.LETTER,
        "Ingebrekestelling verzonden via %s".formatted(carrier),
        "Verzonden op %s, nummer %s.".formatted(DutchDates.inWords(postedOn), trackingNumber));
    return LegalTime.at(
        law, calendar.plusWorkingDays(law, postedOn, WORKING_DAYS_UNTIL_PROOF), END_OF_OFFICE_DAY);
  }
}
