package org.supplierescalation.process;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Is there a step that failed so often that the engine stopped trying? */
@Component
class FailedJobsCheck implements SetupCheck {

  private final ManagementService management;
  private final AsEngine engine;

  FailedJobsCheck(ManagementService management, AsEngine engine) {
    this.management = management;
    this.engine = engine;
  }

  @Override
  public Part part() {
    return Part.ENGINE;
  }

  @Override
  public String name() {
    return "Stappen die niet lukten";
  }

  @Override
  public Finding check() {
    long failed = engine.get(() -> management.createJobQuery().noRetriesLeft().count());
    return failed == 0
        ? Finding.ok("Geen.")
        : Finding.broken(
                failed == 1
                    ? "Eén stap is vaak geprobeerd en niet gelukt. Dat dossier staat stil."
                    : "%d stappen zijn vaak geprobeerd en niet gelukt. Die dossiers staan stil."
                        .formatted(failed),
                "Open Cockpit, lees bij “Incidents” wat er misging, los de oorzaak op en kies “Increment Number of Retries”.")
            .at("/camunda/app/cockpit/default/#/processes");
  }
}
