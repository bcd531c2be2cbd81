package org.supplierescalation.access;

import org.springframework.stereotype.Component;
import org.supplierescalation.letter.SignatoryIdentity;

/** Whoever signs is asked for the password of the login, and slowed down like a login. */
@Component
class EngineSignatories implements SignatoryIdentity {

  private static final int LONGEST = 150;

  private final People people;

  EngineSignatories(People people) {
    this.people = people;
  }

  @Override
  public boolean confirms(String person, String password) {
    return !password.isEmpty() && people.passwordIsRight(person, password);
  }

  @Override
  public String fullName(String person) {
    String name = people.fullName(person);
    return name.substring(0, Math.min(name.length(), LONGEST));
  }
}
