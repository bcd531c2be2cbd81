package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Cooperation;
import org.supplierescalation.contract.CooperationChecks;
import org.supplierescalation.contract.OwnRepair;
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
  private final CooperationChecks cooperation;
  private final Timeline timeline;
  private final Clock clock;

  public EstablishDefault(
      FoundDefaults defaults,
      GroundOfDefault grounds,
      ContractOfCase contracts,
      CooperationChecks cooperation,
      Timeline timeline,
      Clock clock) {
    this.defaults = defaults;
    this.grounds = grounds;
    this.contracts = contracts;
    this.cooperation = cooperation;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void establish(FoundDefault found) {
    if (found.inDefault() && !found.ownDutiesMet()) {
      throw new Refused(
          "Zolang wij zelf tekortschieten, kan de leverancier niet in verzuim raken. Kies bij “Is er"
              + " verzuim?” voor “Eerst ons eigen deel” en stel het verzuim na dat herstel vast.");
    }
    if (found
        .since()
        .isAfter(LocalDate.now(clock.withZone(contracts.law(found.reference()).zone())))) {
      throw new Refused(
          "De dag bij “Sinds wanneer?” ligt in de toekomst. Wacht tot die dag voorbij is.");
    }
    if (found.inDefault()) {
      refuseBeforeOurPart(found);
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

  /** We did not do our own part: nobody is in default, and it is repaired first (BW 6:58, 6:61). */
  public void ourselvesFirst(CaseReference reference, String what, String by) {
    defaults.add(
        new FoundDefault(
            reference,
            false,
            LocalDate.now(clock.withZone(contracts.law(reference).zone())),
            "Eerst ons eigen deel",
            what,
            "",
            "",
            false,
            by));
    timeline.add(
        reference, by, EntryKind.DECISION, "Geen verzuim vastgesteld: eerst ons eigen deel", what);
  }

  /** As long as the supplier waited for us it was not in default, also not with hindsight. */
  private void refuseBeforeOurPart(FoundDefault found) {
    boolean openCheck =
        cooperation
            .latest(found.reference())
            .filter(check -> check.finding() == Cooperation.OWN_FAILURE)
            .isPresent();
    Optional<OwnRepair> repair = cooperation.latestRepair(found.reference());
    if (openCheck && repair.isEmpty()) {
      throw new Refused(
          "Volgens het dossier is ons eigen deel nog niet gedaan. Kies bij “Is er verzuim?” voor “Eerst ons eigen deel”.");
    }
    repair
        .filter(done -> !found.since().isAfter(done.repairedOn()))
        .ifPresent(
            done -> {
              throw new Refused(
                  "Wij deden ons eigen deel pas op %s; tot en met die dag was er geen verzuim. Geef de leverancier daarna tijd, en verbeter de dag bij “Sinds wanneer?”."
                      .formatted(DutchDates.inWords(done.repairedOn())));
            });
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
