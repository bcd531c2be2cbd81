package org.supplierescalation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.supplierescalation.dossier.GapNorms;

/**
 * From when on something is missing in a dossier.
 *
 * @param silentDays calendar days without anything in writing
 * @param confirmationDays working days to confirm a conversation in writing
 */
@ConfigurationProperties("escalation.dossier")
record DossierSettings(
    @DefaultValue("15") int silentDays, @DefaultValue("2") int confirmationDays) {

  DossierSettings {
    atLeastOne("silent-days", silentDays);
    atLeastOne("confirmation-days", confirmationDays);
  }

  GapNorms norms() {
    return new GapNorms(silentDays, confirmationDays);
  }

  private static void atLeastOne(String key, int days) {
    if (days < 1) {
      throw new IllegalArgumentException(
          "escalation.dossier.%s must be 1 or more, not %d".formatted(key, days));
    }
  }
}
