package org.supplierescalation.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Does the engine do its timers and mails? */
@Component
class JobExecutorCheck implements SetupCheck {

  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final ObjectProvider<JobExecutor> executor;
  private final ManagementService management;
  private final AsEngine engine;
  private final Clock clock;

  JobExecutorCheck(
      ObjectProvider<JobExecutor> executor,
      ManagementService management,
      AsEngine engine,
      Clock clock) {
    this.executor = executor;
    this.management = management;
    this.engine = engine;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.ENGINE;
  }

  @Override
  public String name() {
    return "Werk op de achtergrond";
  }

  @Override
  public Finding check() {
    JobExecutor known = executor.getIfAvailable();
    if (known == null) {
      return Finding.attention(
          "Staat op deze machine uit (camunda.bpm.job-execution.enabled).",
          "Zorg dat een andere machine op dezelfde database het werk doet. Anders gaat er geen mail uit en loopt geen termijn af.");
    }
    if (!known.isActive()) {
      return Finding.broken(
          "Staat stil. Er gaat geen mail uit en geen termijn loopt af.",
          "Start het programma opnieuw en kijk in het logboek.");
    }
    long late =
        engine.get(
            () ->
                management
                    .createJobQuery()
                    .active()
                    .withRetriesLeft()
                    .duedateLowerThan(Date.from(clock.instant().minus(LONGEST)))
                    .count());
    return late == 0
        ? Finding.ok("Draait, en loopt niet achter.")
        : Finding.attention(
            "Draait, maar %d stappen wachten al langer dan een kwartier.".formatted(late),
            "Wacht even. Blijft het getal staan? Kijk in het logboek naar het werk op de achtergrond.");
  }
}
