package org.supplierescalation.inbox.imap;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.supplierescalation.inbox.CaseAddress;
import org.supplierescalation.inbox.InboxSecret;

@Configuration
@EnableConfigurationProperties(InboxSettings.class)
class ImapBeans {

  @Bean
  MailboxDoor mailboxDoor(InboxSettings settings) {
    return new MailboxDoor(settings.host(), settings.port());
  }

  @Bean
  MailboxState mailboxState(Clock clock) {
    return new MailboxState(clock);
  }

  /** Only when there is an address; whoever wants to write it in a mail asks whether there is. */
  @Bean
  @Conditional(AddressIsSet.class)
  CaseAddress caseAddress(InboxSettings settings, InboxSecret secret) {
    byte[] key =
        settings.secret().isEmpty()
            ? secret.get()
            : settings.secret().getBytes(StandardCharsets.UTF_8);
    return new CaseAddress(settings.address(), key);
  }

  static class AddressIsSet implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !context.getEnvironment().getProperty("escalation.inbox.address", "").isBlank();
    }
  }
}
