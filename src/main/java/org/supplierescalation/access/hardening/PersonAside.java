package org.supplierescalation.access.hardening;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Sets the engine's current person aside, and knows how to put it back. */
public final class PersonAside implements AutoCloseable {

  private final IdentityService identities;
  private final Authentication person;

  public PersonAside(IdentityService identities) {
    this.identities = identities;
    person = identities.getCurrentAuthentication();
    identities.clearAuthentication();
  }

  @Override
  public void close() {
    if (person != null) {
      identities.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
    }
  }
}
