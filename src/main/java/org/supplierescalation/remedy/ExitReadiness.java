package org.supplierescalation.remedy;

/** The table that says whether an exit plan is ready enough to end the contract now. */
public interface ExitReadiness {

  /**
   * @param secured our data and the administrators' credentials are safe
   * @param percent 0 to 100
   */
  Verdict of(EndingGround ground, boolean secured, int percent);

  /**
   * @param ready no reason needed
   * @param why one Dutch sentence
   * @param tableVersion which version answered
   */
  record Verdict(boolean ready, String why, int tableVersion) {}
}
