package org.supplierescalation.access;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Are there two people, so that nobody has to approve what they drafted? */
@Component
class FourEyesCheck implements SetupCheck {

  private final People people;

  FourEyesCheck(People people) {
    this.people = people;
  }

  @Override
  public Part part() {
    return Part.PEOPLE;
  }

  @Override
  public String name() {
    return "Vier ogen";
  }

  @Override
  public Finding check() {
    Set<String> both = new TreeSet<>(people.membersOf(Group.JURIST.id()));
    both.addAll(people.membersOf(Group.DIRECTIE.id()));
    return both.size() >= 2
        ? Finding.ok("%d mensen kunnen beoordelen en tekenen.".formatted(both.size()))
        : Finding.broken(
                both.isEmpty()
                    ? "Niemand kan een brief beoordelen of tekenen."
                    : "Maar één persoon kan beoordelen en tekenen.",
                "Niemand keurt goed wat hij zelf schreef. Maak een tweede persoon lid van Juristen of Directie.")
            .at("/camunda/app/admin/default/#/users");
  }
}
