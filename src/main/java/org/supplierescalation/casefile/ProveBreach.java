package org.supplierescalation.casefile;

/** Says with a breach what proves it, in as many words as there is room for. */
public class ProveBreach {

  private static final int ROOM_PER_BREACH = 4000;

  private final CaseFiles cases;

  public ProveBreach(CaseFiles cases) {
    this.cases = cases;
  }

  /**
   * @param id of the breach, as chosen in a form
   * @return the breach as it was before
   */
  public Breach prove(CaseReference reference, String id, String evidence) {
    Breach breach = cases.breach(reference, id);
    if (breach.evidence().length() + evidence.length() + 2 > ROOM_PER_BREACH) {
      throw new Refused(
          "Bij deze tekortkoming past geen bewijs meer. Zet de rest samen in één verslag.");
    }
    cases.addEvidence(breach.id(), evidence);
    return breach;
  }
}
