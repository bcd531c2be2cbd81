package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Timeline;

/** The plain-Java core, wired by hand: what stands behind each port, on one screen. */
@Configuration
class UseCases {

  /** The one clock. The demo has its own, which can be moved. */
  @Bean
  @Profile("!demo")
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  OpenCase openCase(CaseFiles cases, Timeline timeline, Clock clock) {
    return new OpenCase(cases, timeline, clock);
  }
}
