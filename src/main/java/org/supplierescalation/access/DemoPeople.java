package org.supplierescalation.access;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.hardening.AnyPassword;

/** In the demo every group has one member of the same name, and the password is that name. */
@Component
@Profile("demo")
class DemoPeople implements FirstPeople {

  /** Set with each of them, so that a real installation recognises them and does not start. */
  static final String MARK = "demo";

  private final IdentityService identities;
  private final People people;

  DemoPeople(IdentityService identities, People people) {
    this.identities = identities;
    this.people = people;
  }

  @Override
  public void arrive() {
    for (Group group : Group.values()) {
      if (people.known(group.id()) == null) {
        create(group);
      }
      people.join(group.id(), group.id());
    }
    people.join(Group.BEHEER.id(), Group.ADMINISTRATORS);
  }

  private void create(Group group) {
    User user = identities.newUser(group.id());
    user.setFirstName(group.member());
    user.setLastName("(demo)");
    user.setEmail(group.id() + "@opdrachtgever.example");
    user.setPassword(group.id());
    // Known to everybody anyway, so the password rules would only pretend.
    AnyPassword.save(identities, user);
    identities.setUserInfo(group.id(), MARK, "true");
  }

  /** Who can log in, for the login page. */
  List<Person> all() {
    return Arrays.stream(Group.values()).map(g -> new Person(g.id(), g.member())).toList();
  }

  /** One line of the login page. */
  record Person(String name, String role) {}
}
