package org.supplierescalation.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.supplierescalation.people.Colleagues;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;

/**
 * Mails everybody the overview of the day, in the morning of a working day, once. A morning that
 * was missed is not made up for: what mattered then is in the next one.
 */
public class SendDigests {

  static final LocalTime FROM = LocalTime.of(7, 30);
  private static final LocalTime UNTIL = LocalTime.of(17, 0);

  private final Staff staff;
  private final Colleagues colleagues;
  private final NotificationChoices choices;
  private final MakeDigest digest;
  private final StaffMails mails;
  private final SendStaffMail mail;
  private final BusinessCalendar calendar;
  private final Clock clock;

  public SendDigests(
      Staff staff,
      Colleagues colleagues,
      NotificationChoices choices,
      MakeDigest digest,
      StaffMails mails,
      SendStaffMail mail,
      BusinessCalendar calendar,
      Clock clock) {
    this.staff = staff;
    this.colleagues = colleagues;
    this.choices = choices;
    this.digest = digest;
    this.mails = mails;
    this.mail = mail;
    this.calendar = calendar;
    this.clock = clock;
  }

  public void send() {
    ZonedDateTime now = clock.instant().atZone(Law.NL.zone());
    LocalTime time = now.toLocalTime();
    LocalDate today = now.toLocalDate();
    if (time.isBefore(FROM) || !time.isBefore(UNTIL) || !calendar.isWorkingDay(Law.NL, today)) {
      return;
    }
    Map<UUID, String> people = new LinkedHashMap<>();
    staff.all().forEach(person -> people.put(idFor(person, today), person));
    people.keySet().removeAll(mails.over(people.keySet()));
    people.forEach(
        (id, person) -> {
          if (choices.of(person).digest()) {
            mail.send(id, person, () -> colleagues.find(person).flatMap(digest::of));
          }
        });
  }

  private static UUID idFor(String person, LocalDate day) {
    return UUID.nameUUIDFromBytes(
        ("digest " + day + " " + person).getBytes(StandardCharsets.UTF_8));
  }
}
