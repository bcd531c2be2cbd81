package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.TermCalculator;
import org.supplierescalation.term.TermMoments;

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

  @Bean
  TermCalculator termCalculator(BusinessCalendar calendar) {
    return new TermCalculator(calendar);
  }

  @Bean
  TermMoments termMoments(BusinessCalendar calendar) {
    return new TermMoments(calendar);
  }
}
