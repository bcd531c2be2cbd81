package org.supplierescalation.term.jollyday;

import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Whose list of equated days is used, and why not that of the organisation? */
@Component
class EquatedDaysCheck implements SetupCheck {

  private final OwnEquatedDays list;

  EquatedDaysCheck(OwnEquatedDays list) {
    this.list = list;
  }

  @Override
  public Part part() {
    return Part.TABLES;
  }

  @Override
  public String name() {
    return "Kalender: gelijkgestelde dagen";
  }

  @Override
  public Finding check() {
    if (list.fault() != null) {
      return Finding.broken(
          "%s wordt niet gebruikt: %s.".formatted(OwnEquatedDays.NAME, list.fault()),
          "Herstel het bestand of haal het weg, en start het programma opnieuw.");
    }
    return Finding.ok(
        "%s, volledig tot en met %d."
            .formatted(
                list.own() ? "Eigen lijst" : "Lijst van het programma", list.days().knownUntil()));
  }
}
