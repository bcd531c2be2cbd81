package org.supplierescalation.remedy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has to be ready before we can do without the supplier (law.md 4); how much each weighs says
 * table {@code exit-weight}.
 */
public enum ExitPart {
  INVENTORY("Inventaris", "ict-manager", null),
  DATA("Gegevens terug, met formaat en proefterugzetting", "ict-manager", INVENTORY),
  ACCOUNTS("Accounts en koppelingen", "ict-manager", INVENTORY),
  CREDENTIALS("Beheerdersgegevens", "ict-manager", INVENTORY),
  DOMAINS("Domeinnamen, DNS en certificaten", "ict-manager", CREDENTIALS),
  LICENCES("Licenties en abonnementen", "contractmanager", INVENTORY),
  ESCROW("Broncode en escrow", "contractmanager", null),
  DOCUMENTATION("Documentatie", "ict-manager", null),
  KNOWLEDGE("Kennisoverdracht, met uren en tarief", "ict-manager", DOCUMENTATION),
  SUCCESSOR("Opvolger", "contractmanager", null),
  TEMPORARY("Tijdelijke oplossing en parallel draaien", "ict-manager", DATA),
  BACKUP("Reservekopieën tot de overdracht", "ict-manager", null),
  DELETION("Verklaring van vernietiging en achtergebleven kopieën", "contractmanager", DATA),
  SUBCONTRACTORS("Medewerkers en onderaannemers", "contractmanager", null),
  COSTS("Kosten van de exit", "finance", null),
  ACCEPTANCE("Acceptatie van de overdracht", "ict-manager", DATA);

  private final String dutch;
  private final String owner;
  private final @Nullable ExitPart after;

  ExitPart(String dutch, String owner, @Nullable ExitPart after) {
    this.dutch = dutch;
    this.owner = owner;
    this.after = after;
  }

  /** The name on screen and in the annex of the letter. */
  public String dutch() {
    return dutch;
  }

  /** The group that is proposed as owner. */
  public String owner() {
    return owner;
  }

  /** What has to be done first. */
  public Optional<ExitPart> after() {
    return Optional.ofNullable(after);
  }

  /**
   * Secured before a declaration of dissolution goes out: that letter ends the supplier's help
   * (law.md 8).
   */
  public boolean beforeDissolution() {
    return this == DATA || this == CREDENTIALS;
  }
}
