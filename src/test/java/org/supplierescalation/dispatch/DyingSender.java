package org.supplierescalation.dispatch;

import java.util.Map;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A program of its own that sends one mail, and stops dead at the moment it is told: nothing is
 * rolled back by hand. Started by {@link CrashPointsTest}.
 */
final class DyingSender {

  private DyingSender() {}

  /** Where it dies. */
  enum At {
    /** The claim is committed, nothing was said to the mail server. */
    AFTER_CLAIM,
    /** Killed from outside, by whoever sees the mail pass. */
    IN_DATA,
    /** Killed from outside: the server accepted, and we did not hear of it. */
    AFTER_DOT,
    AFTER_REPLY,
    AFTER_CONFIRM
  }

  /** Told are the database, the port of the mail server, the policy, and where to die. */
  public static void main(String[] told) throws Exception {
    Policy policy = Policy.valueOf(told[2]);
    At at = At.valueOf(told[3]);
    try (PostOffice office =
        new PostOffice(
            new DriverManagerDataSource(told[0], "sa", ""),
            "blob",
            Map.of(),
            Integer.parseInt(told[1]))) {
      Postbox dying =
          (dispatch, again) -> {
            dieIf(at == At.AFTER_CLAIM);
            String reply = office.postbox.send(dispatch, again);
            dieIf(at == At.AFTER_REPLY);
            return reply;
          };
      new SendOnce(office.dispatches, dying).send(office.mail(policy));
      dieIf(at == At.AFTER_CONFIRM); // the engine has not committed what it knows of it
    }
  }

  private static void dieIf(boolean now) {
    if (now) {
      Runtime.getRuntime().halt(137);
    }
  }
}
