package org.supplierescalation.setup;

import java.time.Clock;
import java.util.List;
import org.supplierescalation.setup.SetupReport.Line;

/** Lets every check look. A check that stumbles is a finding, and hides no other. */
public class CheckSetup {

  private final List<SetupCheck> checks;
  private final Clock clock;

  public CheckSetup(List<SetupCheck> checks, Clock clock) {
    this.checks = List.copyOf(checks);
    this.clock = clock;
  }

  public SetupReport check() {
    return new SetupReport(clock.instant(), checks.stream().map(CheckSetup::line).toList());
  }

  private static Line line(SetupCheck check) {
    return new Line(check.part(), check.name(), finding(check));
  }

  private static Finding finding(SetupCheck check) {
    try {
      return check.check();
    } catch (RuntimeException failed) {
      return Finding.broken(
          "Deze controle lukte niet: %s".formatted(failed.getClass().getSimpleName()),
          "Kijk in het logboek van het programma, en vraag zo nodig de leverancier om hulp.");
    }
  }
}
