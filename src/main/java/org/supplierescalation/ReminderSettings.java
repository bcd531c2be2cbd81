package org.supplierescalation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast our own people are mailed.
 *
 * @param mailsPerMinute by all nodes together; what does not fit waits a minute
 */
@ConfigurationProperties("escalation.reminders")
record ReminderSettings(@DefaultValue("400") int mailsPerMinute) {

  ReminderSettings {
    if (mailsPerMinute < 1) {
      throw new IllegalArgumentException(
          "escalation.reminders.mails-per-minute must be at least 1, not " + mailsPerMinute);
    }
  }
}
