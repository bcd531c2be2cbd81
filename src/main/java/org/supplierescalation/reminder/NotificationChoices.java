package org.supplierescalation.reminder;

import java.time.Instant;

/** What people chose to be mailed. */
public interface NotificationChoices {

  /** Everything, as long as the person chose nothing. */
  NotificationChoice of(String person);

  void keep(String person, NotificationChoice choice, Instant at);
}
