package org.supplierescalation.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongConsumer;

/**
 * Goes on with every mail that was kept, from wherever it stands: to its case or the holding pen,
 * and then to who wants to know. Each step by itself, so that a mail that fails stops no other.
 */
public class TakeInMail {

  private static final int MANY = 3;
  private static final Duration SOON = Duration.ofMinutes(1);
  private static final Duration LATER = Duration.ofMinutes(30);

  private final IncomingMails mails;
  private final Tellings tellings;
  private final FileMail fileMail;
  private final RefuseMail refuseMail;
  private final TellOfMail tellOfMail;
  private final InOneGo inOneGo;
  private final Clock clock;
  private final Failures failures;

  /** Where a failure is written down for whoever keeps the program. */
  public interface Failures {
    void failed(String what, long mail, RuntimeException why);
  }

  public TakeInMail(
      IncomingMails mails,
      Tellings tellings,
      FileMail fileMail,
      RefuseMail refuseMail,
      TellOfMail tellOfMail,
      InOneGo inOneGo,
      Clock clock,
      Failures failures) {
    this.mails = mails;
    this.tellings = tellings;
    this.fileMail = fileMail;
    this.refuseMail = refuseMail;
    this.tellOfMail = tellOfMail;
    this.inOneGo = inOneGo;
    this.clock = clock;
    this.failures = failures;
  }

  public void goOn() {
    for (long id : mails.toFile(clock.instant())) {
      attempt("filing", id, this::file);
    }
    for (long id : tellings.waiting(clock.instant())) {
      attempt("telling of", id, tellOfMail::tell);
    }
  }

  private void file(long id) {
    inOneGo.run(
        () -> {
          fileMail.file(id);
          refuseMail.refuse(id);
        });
  }

  private void attempt(String what, long id, LongConsumer step) {
    try {
      step.accept(id);
    } catch (RuntimeException e) {
      failures.failed(what, id, e);
      inOneGo.run(() -> again(id));
    }
  }

  /** What cannot be filed after several tries goes to a person. */
  private void again(long id) {
    KeptMail mail = mails.find(id).orElseThrow();
    boolean often = mail.tries() + 1 >= MANY;
    mails.failed(id, clock.instant().plus(often ? LATER : SOON));
    if (often && mails.lock(id, MailStatus.KEPT)) {
      mails.putInPen(id, Match.unknown());
    }
  }
}
