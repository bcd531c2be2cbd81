package org.supplierescalation.setup.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.SetupReport;

/**
 * Down when a check is red. Part of {@code /actuator/health} only, not of the readiness group: a
 * mail server that is away must be told to a person, but taking every node out of service for it
 * would make it worse.
 */
@Component
@ConditionalOnEnabledHealthIndicator("setup")
class SetupHealthIndicator implements HealthIndicator {

  private final RecentReport recent;

  SetupHealthIndicator(RecentReport recent) {
    this.recent = recent;
  }

  @Override
  public Health health() {
    return recent.now().map(SetupHealthIndicator::health).orElseGet(Health.unknown()::build);
  }

  private static Health health(SetupReport report) {
    Health.Builder health = report.worst() == Finding.State.BROKEN ? Health.down() : Health.up();
    return health
        .withDetail("at", report.at())
        .withDetail("broken", named(report, Finding.State.BROKEN))
        .withDetail("attention", named(report, Finding.State.ATTENTION))
        .build();
  }

  private static Map<String, String> named(SetupReport report, Finding.State state) {
    Function<SetupReport.Line, String> found = line -> line.finding().found();
    return report.lines().stream()
        .filter(line -> line.finding().state() == state)
        .collect(Collectors.toMap(SetupReport.Line::name, found));
  }
}
