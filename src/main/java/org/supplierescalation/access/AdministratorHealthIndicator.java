package org.supplierescalation.access;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down while the administrators have no direct member: the engine would then let anybody make one
 * (CVE-2026-77226).
 */
@Component
class AdministratorHealthIndicator implements HealthIndicator {

  private final People people;

  AdministratorHealthIndicator(People people) {
    this.people = people;
  }

  @Override
  public Health health() {
    return people.haveAnAdministrator() ? Health.up().build() : Health.down().build();
  }
}
