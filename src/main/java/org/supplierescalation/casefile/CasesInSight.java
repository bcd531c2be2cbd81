package org.supplierescalation.casefile;

import java.util.List;

/** The cases a person may see. What is out of sight does not exist: {@link OutOfSight}. */
public class CasesInSight {

  private final CaseFiles cases;

  public CasesInSight(CaseFiles cases) {
    this.cases = cases;
  }

  /** Newest first. */
  public List<EscalationCase> all(Viewer viewer) {
    return cases.all().stream().filter(c -> sees(viewer, c)).toList();
  }

  /**
   * @param reference as it came from outside; need not be a reference at all
   */
  public EscalationCase get(String reference, Viewer viewer) {
    return cases.find(known(reference)).filter(c -> sees(viewer, c)).orElseThrow(OutOfSight::new);
  }

  public static boolean sees(Viewer viewer, EscalationCase escalation) {
    return viewer.seesEveryCase() || escalation.openedBy().equals(viewer.name());
  }

  private static CaseReference known(String reference) {
    try {
      return new CaseReference(reference);
    } catch (Refused notAReference) {
      throw new OutOfSight();
    }
  }
}
