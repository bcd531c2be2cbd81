package org.supplierescalation.dossier;

/**
 * From when on something is missing.
 *
 * @param silentDays calendar days without anything in writing
 * @param confirmationDays working days to confirm a conversation in writing
 */
public record GapNorms(int silentDays, int confirmationDays) {

  public GapNorms {
    if (silentDays < 1 || confirmationDays < 1) {
      throw new IllegalArgumentException(
          "gaps count in whole days, not %d and %d".formatted(silentDays, confirmationDays));
    }
  }
}
