package org.supplierescalation.dispatch.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.dispatch.EmailAddress;

/**
 * Who our mail comes from.
 *
 * @param from the address; its domain is in every Message-ID
 * @param senderName the name people see before it, or empty
 */
@ConfigurationProperties("escalation.mail")
record MailSettings(@DefaultValue("") String from, @DefaultValue("") String senderName) {

  MailSettings {
    try {
      from = new EmailAddress(from).value();
    } catch (Refused e) {
      throw new IllegalArgumentException(
          "escalation.mail.from must be one e-mail address, not '%s'".formatted(from), e);
    }
    if (senderName.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("escalation.mail.sender-name must be one line");
    }
  }

  String domain() {
    return new EmailAddress(from).domain();
  }
}
