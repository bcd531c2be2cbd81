package org.supplierescalation.dispatch.mail;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.dispatch.ArchiveMailbox;
import org.supplierescalation.dispatch.MessageIds;

@Configuration
@EnableConfigurationProperties({MailSettings.class, AlertSettings.class, DispatchSettings.class})
class MailBeans {

  @Bean
  MessageIds messageIds(MailSettings settings) {
    return new MessageIds(settings.domain());
  }

  @Bean
  ArchiveMailbox archiveMailbox(DispatchSettings settings) {
    return new ArchiveMailbox(settings.archive());
  }
}
