package org.supplierescalation.notice;

/** Whether the agreed date was fatal (BW 6:83 onder a, BE 5.233). */
public enum FatalDate {
  YES("Ja, dat staat er met zoveel woorden"),
  NO("Nee, het was een streefdatum of er was geen datum"),
  DOUBTFUL("Daarover is twijfel");

  private final String dutch;

  FatalDate(String dutch) {
    this.dutch = dutch;
  }

  /** What people read in the form. */
  public String dutch() {
    return dutch;
  }
}
