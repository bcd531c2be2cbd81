package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.rate.ComputeInterest;
import org.supplierescalation.rate.EnterRate;
import org.supplierescalation.rate.Rates;
import org.supplierescalation.rate.StaleRates;

/** The numbers of the law, and interest. */
@Configuration
class RateUseCases {

  @Bean
  EnterRate enterRateUseCase(Rates rates, Clock clock) {
    return new EnterRate(rates, clock);
  }

  @Bean
  StaleRates staleRates(Rates rates, Clock clock) {
    return new StaleRates(rates, clock);
  }

  @Bean
  ComputeInterest computeInterestUseCase(Rates rates) {
    return new ComputeInterest(rates);
  }
}
