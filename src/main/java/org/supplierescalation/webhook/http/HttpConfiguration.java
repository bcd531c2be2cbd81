package org.supplierescalation.webhook.http;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.webhook.Messenger;

@Configuration
class HttpConfiguration {

  private static final Duration LONGEST = Duration.ofSeconds(10);

  @Bean
  Messenger messenger(@Value("${escalation.webhooks.own-network:false}") boolean ownNetwork) {
    return new HttpMessenger(ownNetwork, LONGEST);
  }
}
