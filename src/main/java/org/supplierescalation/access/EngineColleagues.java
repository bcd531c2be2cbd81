package org.supplierescalation.access;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  /** Asked of all at once: a note may name many, and only here capitals do not matter. */
  @Override
  public Map<String, Set<String>> called(List<String> names) {
    List<String> everybody = people.all();
    List<String> groups = people.groups();
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (String name : names) {
      Set<String> called = new LinkedHashSet<>();
      everybody.stream().filter(name::equalsIgnoreCase).forEach(called::add);
      groups.stream()
          .filter(name::equalsIgnoreCase)
          .forEach(group -> called.addAll(people.membersOf(group)));
      found.put(name, called);
    }
    return found;
  }
}
