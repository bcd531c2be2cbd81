package org.supplierescalation;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.setup.Alarm;
import org.supplierescalation.webhook.DeliverEvents;
import org.supplierescalation.webhook.Deliveries;
import org.supplierescalation.webhook.DeliveriesCheck;
import org.supplierescalation.webhook.Messenger;
import org.supplierescalation.webhook.RegisterTarget;
import org.supplierescalation.webhook.Targets;
import org.supplierescalation.webhook.TellingTimeline;

/** Telling other programs, wired by hand. */
@Configuration
class WebhookUseCases {

  private static final int MOST_TARGETS_AT_ONCE = 32;

  /** Whoever writes on the timeline also tells others. */
  @Bean
  @Primary
  Timeline tellingTimeline(
      @Qualifier("jdbcTimeline") Timeline timeline,
      CaseFiles cases,
      Deliveries deliveries,
      Clock clock) {
    return new TellingTimeline(timeline, cases, deliveries, clock);
  }

  @Bean
  RegisterTarget registerTargetUseCase(
      Targets targets,
      @Value("${escalation.webhooks.own-network:false}") boolean ownNetwork,
      Clock clock) {
    return new RegisterTarget(targets, ownNetwork, clock);
  }

  @Bean
  DeliveriesCheck deliveriesCheck(Targets targets, Deliveries deliveries) {
    return new DeliveriesCheck(targets, deliveries);
  }

  /** The threads are no bean: Spring would use them for its own work. */
  @Bean
  DeliverEvents deliverEvents(
      Deliveries deliveries, Messenger messenger, Alarm alarm, Clock clock) {
    return new DeliverEvents(deliveries, messenger, alarm, threads(), clock);
  }

  private static ExecutorService threads() {
    return new ThreadPoolExecutor(
        0,
        MOST_TARGETS_AT_ONCE,
        1,
        TimeUnit.MINUTES,
        new SynchronousQueue<>(),
        work -> {
          Thread thread = new Thread(work, "webhook");
          thread.setDaemon(true);
          return thread;
        });
  }
}
