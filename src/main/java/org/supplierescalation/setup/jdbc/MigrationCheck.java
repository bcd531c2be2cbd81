package org.supplierescalation.setup.jdbc;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

@Component
class MigrationCheck implements SetupCheck {

  private final Flyway flyway;

  MigrationCheck(Flyway flyway) {
    this.flyway = flyway;
  }

  @Override
  public Part part() {
    return Part.DATABASE;
  }

  @Override
  public String name() {
    return "Opbouw van de tabellen";
  }

  @Override
  public Finding check() {
    MigrationInfoService known = flyway.info();
    MigrationInfo current = known.current();
    int waiting = known.pending().length;
    String found =
        "Stap %s is de laatste die is uitgevoerd; er wachten er %d."
            .formatted(current == null ? "geen" : current.getVersion(), waiting);
    return current == null || waiting > 0 || current.getState().isFailed()
        ? Finding.broken(
            found, "Start het programma opnieuw en lees wat Flyway in het logboek schrijft.")
        : Finding.ok(found);
  }
}
