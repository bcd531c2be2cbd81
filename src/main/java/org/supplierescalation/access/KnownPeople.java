package org.supplierescalation.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The people as the engine knows them now, whoever is logged in. */
@Component
public class KnownPeople {

  private final People people;

  KnownPeople(People people) {
    this.people = people;
  }

  /** Empty when there is no such person (any more). */
  public Optional<Person> find(String userId) {
    return Optional.ofNullable(people.known(userId))
        .map(known -> new Person(known, Set.copyOf(people.groupsOf(known))));
  }

  /** What a group of the organisation is called; its id when it is not one of ours. */
  public String groupName(String id) {
    return Stream.of(Group.values())
        .filter(group -> group.id().equals(id))
        .map(Group::dutchName)
        .findFirst()
        .orElse(id);
  }
}
