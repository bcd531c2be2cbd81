package org.supplierescalation.access;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Groups, rights and first people, in that order. Before the web server opens: nobody may find the
 * program without an administrator.
 */
@Component
class OpeningUp implements SmartInitializingSingleton {

  private final People people;
  private final Rights rights;
  private final FirstPeople first;

  OpeningUp(People people, Rights rights, FirstPeople first) {
    this.people = people;
    this.rights = rights;
    this.first = first;
  }

  @Override
  public void afterSingletonsInstantiated() {
    people.addGroup(Group.ADMINISTRATORS, "Beheerders van Camunda", "SYSTEM");
    for (Group group : Group.values()) {
      people.addGroup(group.id(), group.dutchName(), "WORKFLOW");
    }
    rights.grant();
    first.arrive();
  }
}
