package org.supplierescalation.access;

import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Nobody from outside may be able to make an administrator (CVE-2026-77226). */
@Component
class AdministratorCheck implements SetupCheck {

  private final People people;

  AdministratorCheck(People people) {
    this.people = people;
  }

  @Override
  public Part part() {
    return Part.PEOPLE;
  }

  @Override
  public String name() {
    return "Beheerder van de procesmotor";
  }

  @Override
  public Finding check() {
    return people.haveAnAdministrator()
        ? Finding.ok("De groep camunda-admin heeft een lid.")
        : Finding.broken(
            "De groep camunda-admin heeft geen lid.",
            "Maak meteen een vaste beheerder lid van camunda-admin. Zonder lid kan een vreemde er een aanmaken.");
  }
}
