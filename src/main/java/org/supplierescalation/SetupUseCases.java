package org.supplierescalation;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.rate.RatesCheck;
import org.supplierescalation.rate.StaleRates;
import org.supplierescalation.retention.FindExpired;
import org.supplierescalation.retention.RetentionCheck;
import org.supplierescalation.setup.CalendarCheck;
import org.supplierescalation.setup.CheckSetup;
import org.supplierescalation.setup.SetupCheck;
import org.supplierescalation.setup.SupportCheck;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;

/** The setup check, wired by hand; the checks of adapters come by themselves. */
@Configuration
class SetupUseCases {

  @Bean
  CheckSetup checkSetupUseCase(List<SetupCheck> checks, Clock clock) {
    return new CheckSetup(checks, clock);
  }

  @Bean
  CalendarCheck dutchCalendarCheck(BusinessCalendar calendar, Clock clock) {
    return new CalendarCheck(calendar, Law.NL, clock);
  }

  @Bean
  CalendarCheck belgianCalendarCheck(BusinessCalendar calendar, Clock clock) {
    return new CalendarCheck(calendar, Law.BE, clock);
  }

  @Bean
  RatesCheck ratesCheck(StaleRates stale) {
    return new RatesCheck(stale);
  }

  @Bean
  RetentionCheck retentionCheck(FindExpired expired) {
    return new RetentionCheck(expired);
  }

  @Bean
  SupportCheck frameworkSupportCheck(Clock clock) {
    return new SupportCheck("Spring Boot", "spring-boot", SpringBootVersion.getVersion(), clock);
  }

  @Bean
  SupportCheck javaSupportCheck(Clock clock) {
    return new SupportCheck("Java", "java", Runtime.version().toString().split("\\+")[0], clock);
  }
}
