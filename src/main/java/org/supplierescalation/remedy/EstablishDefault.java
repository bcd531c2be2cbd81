package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.notice.GroundOfDefault;
import org.supplierescalation.term.DutchDates;

/**
 * A person, never a timer, establishes default (BW 6:81; BE art. 5.231 BW: not performed after
 * notice). A supplier that waits for us cannot be in default (BW 6:61).
 */
public class EstablishDefault {

  private final FoundDefaults defaults;
  private final GroundOfDefault grounds;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public EstablishDefault(
      FoundDefaults defaults,
      GroundOfDefault grounds,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    this.defaults = defaults;
    this.grounds = grounds;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void establish(FoundDefault found) {
    if (found.inDefault() && !found.ownDutiesMet()) {
      throw new Refused(
          "Zolang wij zelf tekortschieten, kan de leverancier niet in verzuim raken. Herstel eerst"
              + " ons eigen deel en stel het verzuim daarna vast.");
    }
    if (found
        .since()
        .isAfter(LocalDate.now(clock.withZone(contracts.law(found.reference()).zone())))) {
      throw new Refused(
          "De dag bij “Sinds wanneer?” ligt in de toekomst. Wacht tot die dag voorbij is.");
    }
    if (found.inDefault()) {
      refuseTooEarly(found);
    }
    defaults.add(found);
    timeline.add(
        found.reference(),
        found.by(),
        EntryKind.DECISION,
        found.inDefault()
            ? "Verzuim vastgesteld sinds " + DutchDates.inWords(found.since())
            : "Geen verzuim: de leverancier is alsnog nagekomen",
        Particulars.of(
            "Grond", found.ground(),
            "Toestand", found.state(),
            "Meting", found.measurement(),
            "Schade tot nu toe", found.damage()));
  }

  private void refuseTooEarly(FoundDefault found) {
    grounds
        .of(found.reference())
        .flatMap(GroundOfDefault.Ground::since)
        .filter(first -> found.since().isBefore(first))
        .ifPresent(
            first -> {
              throw new Refused(
                  "Op %s was er nog geen verzuim: dat kan pas vanaf %s. Verbeter de dag bij “Sinds wanneer?”."
                      .formatted(DutchDates.inWords(found.since()), DutchDates.inWords(first)));
            });
  }
}
