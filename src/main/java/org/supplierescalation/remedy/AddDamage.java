package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** Puts damage in the ledger. Under Dutch law delay costs only count from default on (BW 6:85). */
public class AddDamage {

  private final DamageItems items;
  private final FoundDefaults defaults;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public AddDamage(
      DamageItems items,
      FoundDefaults defaults,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    this.items = items;
    this.defaults = defaults;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  public DamageItem add(CaseReference reference, NewDamage damage, String by) {
    Law law = contracts.get(reference).law();
    if (damage.sufferedOn().isAfter(LocalDate.now(clock.withZone(law.zone())))) {
      throw new Refused(
          "De dag bij “Wanneer geleden?” ligt in de toekomst. Voer de schade in als zij er is.");
    }
    if (law == Law.NL && damage.category() == DamageCategory.DELAY) {
      refuseBeforeDefault(reference, damage.sufferedOn());
    }
    DamageItem item = DamageItem.of(reference, items.of(reference).size() + 1, damage, by);
    items.add(item);
    timeline.add(
        reference,
        by,
        EntryKind.REMEDY,
        "Schadepost %d toegevoegd: %s".formatted(item.number(), Euro.text(item.amount())),
        Particulars.of(
            "Soort", item.category().dutch(law),
            "Omschrijving", item.description(),
            "Geleden op", DutchDates.inWords(item.sufferedOn()),
            "Bewijs", item.evidence(),
            "Verband met de tekortkoming", item.causalLink()));
    return item;
  }

  private void refuseBeforeDefault(CaseReference reference, LocalDate sufferedOn) {
    LocalDate since = DefaultLetter.established(defaults, reference).since();
    if (sufferedOn.isBefore(since)) {
      throw new Refused(
          "Vertragingsschade telt pas vanaf het verzuim (artikel 6:85 BW): vanaf %s. Verbeter de dag bij “Wanneer geleden?” of kies een andere soort schade."
              .formatted(DutchDates.inWords(since)));
    }
  }
}
