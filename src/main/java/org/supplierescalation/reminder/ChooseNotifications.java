package org.supplierescalation.reminder;

import java.time.Clock;
import org.supplierescalation.dispatch.EmailAddress;

/** A person says what to be mailed, and where. */
public class ChooseNotifications {

  private final NotificationChoices choices;
  private final Staff staff;
  private final Clock clock;

  public ChooseNotifications(NotificationChoices choices, Staff staff, Clock clock) {
    this.choices = choices;
    this.staff = staff;
    this.clock = clock;
  }

  public void choose(String person, NotificationChoice choice, String address) {
    String checked = new EmailAddress(address).value();
    if (!staff.address(person).filter(checked::equals).isPresent()) {
      staff.keepAddress(person, checked);
    }
    choices.keep(person, choice, clock.instant());
  }
}
