package org.supplierescalation.access;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.hardening.PersonAside;

/**
 * Does a piece of work in the engine's own name. Our code has already decided that the person may
 * do this; without this class the engine would ask once more, for rights that nobody should have.
 */
@Component
public class AsEngine {

  private final IdentityService identities;

  AsEngine(IdentityService identities) {
    this.identities = identities;
  }

  public void run(Runnable work) {
    get(
        () -> {
          work.run();
          return true;
        });
  }

  @SuppressWarnings("try") // The person aside is never touched, only put back.
  public <T> T get(Supplier<T> work) {
    try (PersonAside aside = new PersonAside(identities)) {
      return work.get();
    }
  }
}
