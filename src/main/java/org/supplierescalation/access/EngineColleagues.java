package org.supplierescalation.access;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.supplierescalation.people.Colleague;
import org.supplierescalation.people.Colleagues;

/** The colleagues as the engine knows them now. */
@Component
class EngineColleagues implements Colleagues {

  private final KnownPeople known;
  private final People people;

  EngineColleagues(KnownPeople known, People people) {
    this.known = known;
    this.people = people;
  }

  @Override
  public Optional<Colleague> find(String userId) {
    return known.find(userId).map(Person::asColleague);
  }

  @Override
  public Set<String> called(String name) {
    Set<String> found = new LinkedHashSet<>();
    String person = people.known(name);
    if (person == null) {
      people.all().stream().filter(name::equalsIgnoreCase).forEach(found::add);
    } else {
      found.add(person);
    }
    people.groups().stream()
        .filter(name::equalsIgnoreCase)
        .forEach(group -> found.addAll(people.membersOf(group)));
    return found;
  }
}
