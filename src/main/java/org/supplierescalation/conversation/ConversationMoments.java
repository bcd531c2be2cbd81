package org.supplierescalation.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/** The days and moments of this stage. None of them has legal effect: they ask for attention. */
public class ConversationMoments {

  private static final int REPLY_WORKING_DAYS = 3;
  private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);
  private static final LocalTime START_OF_BUSINESS = LocalTime.of(9, 0);

  private final BusinessCalendar calendar;

  public ConversationMoments(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  /** The supplier has three working days to object to a confirmation (law.md 1.1, step 4). */
  public LocalDate replyBy(Law law, LocalDate sentOn) {
    return calendar.plusWorkingDays(law, sentOn, REPLY_WORKING_DAYS);
  }

  /** At the end of that working day. */
  public Instant replyDueAt(Law law, LocalDate replyBy) {
    return LegalTime.at(law, replyBy, CLOSE_OF_BUSINESS);
  }

  /**
   * When a promise is checked: the morning of the first working day after the promised day. The
   * supplier keeps its whole day, and somebody is there to look.
   */
  public Instant promiseDueAt(Law law, LocalDate promisedOn) {
    return LegalTime.at(law, calendar.plusWorkingDays(law, promisedOn, 1), START_OF_BUSINESS);
  }
}
