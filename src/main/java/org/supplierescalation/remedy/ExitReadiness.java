package org.supplierescalation.remedy;

/**
 * The table that says whether an exit plan is ready enough to dissolve without a reason of its own.
 */
public interface ExitReadiness {

  /**
   * @param percent 0 to 100
   */
  boolean isEnough(int percent);
}
