package org.supplierescalation.contract;

import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ImportPlan.Write;

/**
 * Does what the preview of a file said: all of it or, in one transaction of whoever calls, nothing.
 */
public class ApplyImport<T> {

  private final PlanImport planning;
  private final AddToRegister<T> add;
  private final ChangeInRegister<T> change;

  public ApplyImport(PlanImport planning, AddToRegister<T> add, ChangeInRegister<T> change) {
    this.planning = planning;
    this.add = add;
    this.change = change;
  }

  /**
   * @param seal of the plan that was shown; refuses when the register changed since
   * @return how many entries were written
   */
  public int apply(FileTable file, String seal, String by) {
    ImportPlan plan = planning.plan(file);
    if (!plan.seal().equals(seal)) {
      throw new Refused(
          "Er is niets geïmporteerd: het register of het bestand is gewijzigd nadat u het voorbeeld zag. Bekijk het"
              + " voorbeeld opnieuw.");
    }
    if (!plan.isReady()) {
      throw new Refused("Er is niets geïmporteerd: verbeter eerst de foute regels in het bestand.");
    }
    String source = "geïmporteerd uit " + file.name();
    for (Write write : plan.writes()) {
      if (write.version() == 0) {
        add.add(write.typed(), by, source);
      } else {
        change.change(write.number(), write.version(), write.typed(), by, source);
      }
    }
    return plan.writes().size();
  }
}
