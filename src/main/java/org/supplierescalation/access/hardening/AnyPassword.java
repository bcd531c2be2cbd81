package org.supplierescalation.access.hardening;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;

/** Saves a person of the demo without asking whether the password is any good. */
public final class AnyPassword {

  private AnyPassword() {}

  public static void save(IdentityService identities, User user) {
    ((IdentityServiceImpl) identities).saveUser(user, true);
  }
}
