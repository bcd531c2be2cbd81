package org.supplierescalation.access;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Is there somebody to do the tasks of each group? */
@Component
class GroupsCheck implements SetupCheck {

  private final People people;

  GroupsCheck(People people) {
    this.people = people;
  }

  @Override
  public Part part() {
    return Part.PEOPLE;
  }

  @Override
  public String name() {
    return "Elke groep heeft een lid";
  }

  @Override
  public Finding check() {
    List<String> empty =
        Arrays.stream(Group.values())
            .filter(group -> people.membersOf(group.id()).isEmpty())
            .map(Group::dutchName)
            .toList();
    return empty.isEmpty()
        ? Finding.ok("Alle %d groepen hebben een lid.".formatted(Group.values().length))
        : Finding.broken(
                "Zonder lid: %s. Taken van deze groep blijven liggen."
                    .formatted(String.join(", ", empty)),
                "Voeg in Admin minstens één persoon toe aan deze groep.")
            .at("/camunda/app/admin/default/#/groups");
  }
}
