package org.supplierescalation.webhook;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import org.supplierescalation.casefile.Refused;

/** An administrator says which program is told of what. */
public class RegisterTarget {

  private static final int SECRET_BYTES = 32;

  private final Targets targets;
  private final boolean ownNetwork;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param ownNetwork whether addresses of the own network are allowed
   */
  public RegisterTarget(Targets targets, boolean ownNetwork, Clock clock) {
    this.targets = targets;
    this.ownNetwork = ownNetwork;
    this.clock = clock;
  }

  /**
   * @return the secret, to be shown once
   */
  public String register(String address, Set<EventKind> kinds, String by) {
    if (kinds.isEmpty()) {
      throw new Refused("Kies ten minste één gebeurtenis.");
    }
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    String secret = HexFormat.of().formatHex(bytes);
    targets.add(
        new Target(
            0,
            TargetAddress.read(address, ownNetwork),
            secret,
            kinds,
            by,
            clock.instant(),
            null,
            null));
    return secret;
  }

  /** What was not told yet is not told any more. */
  public void end(long id, String by) {
    if (!targets.end(id, by, clock.instant())) {
      throw new Refused("Deze webhook is al gestopt, of bestaat niet.");
    }
  }
}
