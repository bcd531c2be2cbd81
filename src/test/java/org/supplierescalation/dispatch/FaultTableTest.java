package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.dispatch.FaultProxy.Fault;

/**
 * Every fault of the line in one table (quality.md 4.1, no. 4): what it does now to a letter, and
 * what arrived in the end, when the line is mended and the letter is offered three times more.
 */
class FaultTableTest {

  private PostOffice office;
  private int seen;

  @AfterEach
  void close() throws IOException {
    office.close();
  }

  // LATER: certainly not accepted, safe to try again. DOUBT: perhaps accepted.
  @ParameterizedTest(
      name = "{0} {1}: a formal letter {2} and arrived {3}x, a reminder {4} and {5}x")
  @CsvSource({
    "NONE,            '',                  SENT,      1, SENT,    1",
    "AT_CONNECT,      '',                  LATER,     1, LATER,   1",
    "AT_CONNECT,      421 busy,            LATER,     1, LATER,   1",
    "AT_CONNECT,      554 not for you,     LATER,     1, LATER,   1",
    "DRIP_AT_CONNECT, '',                  LATER,     1, LATER,   1",
    "AT_MAIL,         451 later,           LATER,     1, LATER,   1",
    "AT_MAIL,         550 unknown sender,  LATER,     1, LATER,   1",
    "AT_MAIL,         552 too large,       REFUSED,   0, REFUSED, 0",
    "AT_RCPT,         421 closing,         LATER,     1, LATER,   1",
    "AT_RCPT,         450 mailbox busy,    LATER,     1, LATER,   1",
    "AT_RCPT,         452 mailbox full,    LATER,     1, LATER,   1",
    "AT_RCPT,         550 no such mailbox, REFUSED,   0, REFUSED, 0",
    "AT_DATA,         451 later,           LATER,     1, LATER,   1",
    "AT_DATA,         554 no,              REFUSED,   0, REFUSED, 0",
    // Large, so that it is cut before our side wrote its dot.
    "CUT_IN_CONTENT,  '',                  LATER,     1, LATER,   1",
    "AFTER_DOT,       421 shutting down,   LATER,     1, LATER,   1",
    "AFTER_DOT,       451 later,           LATER,     1, LATER,   1",
    "AFTER_DOT,       550 content,         REFUSED,   0, REFUSED, 0",
    "AFTER_DOT,       552 too large,       REFUSED,   0, REFUSED, 0",
    "CUT_AFTER_DOT,   '',                  UNCERTAIN, 1, DOUBT,   2",
    "STALL_AFTER_DOT, '',                  UNCERTAIN, 1, DOUBT,   2",
    "DRIP_AFTER_DOT,  '',                  UNCERTAIN, 1, DOUBT,   2",
  })
  void eachFaultHasOneOutcome(
      Fault where,
      String reply,
      String formal,
      int formalArrived,
      String reminder,
      int reminderArrived)
      throws IOException {
    boolean drips = where.name().startsWith("DRIP");
    office = PostOffice.onH2(Map.of("escalation.mail.longest-conversation", drips ? "1s" : "60s"));
    boolean stalls = where == Fault.STALL_AFTER_DOT;
    office
        .server
        .getJavaMailProperties()
        .setProperty("mail.smtp.timeout", stalls ? "1000" : "30000");
    check(Policy.FORMAL, where, reply, formal, formalArrived);
    seen = office.arrived().size();
    check(Policy.REMINDER, where, reply, reminder, reminderArrived);
  }

  private void check(Policy policy, Fault where, String reply, String outcome, int arrived) {
    byte[] large = where == Fault.CUT_IN_CONTENT ? new byte[8_000_000] : new byte[100];
    Mail small = office.mail(policy, large);
    Mail mail =
        new Mail(
            small.reference(),
            policy.name(),
            small.recipient(),
            small.subject(),
            small.body(),
            small.document(),
            policy);
    office.line.fail(where, reply);
    assertThat(attempt(mail)).isEqualTo(outcome);

    office.line.recover();
    for (int again = 1; again <= 3; again++) {
      attempt(mail);
    }
    assertThat(office.arrived()).hasSize(seen + arrived);
    assertThat(office.state(mail)).isEqualTo(last(outcome));
  }

  private static State last(String outcome) {
    return switch (outcome) {
      case "REFUSED" -> State.REFUSED;
      case "UNCERTAIN" -> State.UNCERTAIN;
      default -> State.SENT;
    };
  }

  private String attempt(Mail mail) {
    try {
      return office.sendOnce.send(mail).name();
    } catch (PostboxClosed safe) {
      return "LATER";
    } catch (DispatchInDoubt doubt) {
      return "DOUBT";
    }
  }
}
