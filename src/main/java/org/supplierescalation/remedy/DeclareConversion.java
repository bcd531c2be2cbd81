package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;

/** The declaration of conversion went out: from now on only damages are left. */
public class DeclareConversion {

  private final Conversions conversions;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public DeclareConversion(
      Conversions conversions, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.conversions = conversions;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void declare(CaseReference reference) {
    conversions.declared(reference, LocalDate.now(clock.withZone(contracts.law(reference).zone())));
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.REMEDY,
        "Nakoming omgezet in schadevergoeding",
        "De omzettingsverklaring is verstuurd. Nakoming van de omgezette verplichtingen kan in dit"
            + " dossier niet meer worden gevorderd. Onze eigen betalingsverplichting blijft bestaan.");
  }
}
