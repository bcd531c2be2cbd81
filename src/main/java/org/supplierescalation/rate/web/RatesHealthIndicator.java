package org.supplierescalation.rate.web;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;
import org.supplierescalation.rate.RateKind;
import org.supplierescalation.rate.StaleRates;

/**
 * Tells which statutory rates must be looked up again. Always up: an old rate is work for a person,
 * and no reason to take the program out of service.
 */
@Component
class RatesHealthIndicator implements HealthIndicator {

  private final StaleRates staleRates;

  RatesHealthIndicator(StaleRates staleRates) {
    this.staleRates = staleRates;
  }

  @Override
  public Health health() {
    return Health.up()
        .withDetail("stale", staleRates.now().stream().map(RateKind::name).toList())
        .build();
  }
}
