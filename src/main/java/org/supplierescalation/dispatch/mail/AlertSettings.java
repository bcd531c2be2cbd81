package org.supplierescalation.dispatch.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.dispatch.EmailAddress;

/**
 * Who is told when the program cannot go on by itself.
 *
 * @param to one address, or empty when nobody is told
 */
@ConfigurationProperties("escalation.alerts")
record AlertSettings(@DefaultValue("") String to) {

  AlertSettings {
    try {
      to = to.isBlank() ? "" : new EmailAddress(to).value();
    } catch (Refused e) {
      throw new IllegalArgumentException(
          "escalation.alerts.to must be one e-mail address, not '%s'".formatted(to), e);
    }
  }
}
