package org.supplierescalation.remedy;

import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.Law;

/** Prepares damages instead of performance, which only Dutch law knows as a declaration. */
public class DraftConversion {

  private final ContractOfCase contracts;
  private final FoundDefaults defaults;
  private final Conversions conversions;
  private final Agreements agreements;
  private final Timeline timeline;

  public DraftConversion(
      ContractOfCase contracts,
      FoundDefaults defaults,
      Conversions conversions,
      Agreements agreements,
      Timeline timeline) {
    this.contracts = contracts;
    this.defaults = defaults;
    this.conversions = conversions;
    this.agreements = agreements;
    this.timeline = timeline;
  }

  /**
   * @param noWayBack somebody confirmed that the supplier need not perform any more
   */
  public void draft(Conversion conversion, boolean noWayBack) {
    if (contracts.law(conversion.reference()) == Law.BE) {
      throw new Refused(
          "Het Belgische recht kent geen omzettingsverklaring. Kies “Afzien”, en vorder de schade met"
              + " een andere maatregel.");
    }
    DefaultLetter.established(defaults, conversion.reference());
    if (conversions.exists(conversion.reference())) {
      throw new Refused("In dit dossier is de nakoming al omgezet. Kies “Afzien”.");
    }
    if (!noWayBack) {
      throw new Refused(
          "Bevestig dat u weet dat de leverancier na deze verklaring niet meer kan en hoeft na te"
              + " komen, of kies “Afzien”.");
    }
    conversions.add(conversion);
    agreements.draft(conversion.reference(), Remedy.CONVERSION, conversion.draftedBy());
    timeline.add(
        conversion.reference(),
        conversion.draftedBy(),
        EntryKind.REMEDY,
        "Omzetting in schadevergoeding voorbereid: " + Euro.text(conversion.estimate()),
        conversion.inWords());
  }
}
