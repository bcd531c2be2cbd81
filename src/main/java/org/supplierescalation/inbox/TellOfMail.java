package org.supplierescalation.inbox;

import java.util.List;
import org.supplierescalation.casefile.Documents;

/**
 * Tells everybody who wants to know that a mail is on file. Each is told in one go with what he
 * does about it, and noted: so once, however often telling starts again.
 */
public class TellOfMail {

  private static final int LONGEST_NAME = 190;

  private final IncomingMails mails;
  private final Tellings tellings;
  private final Documents documents;
  private final MailOpener opener;
  private final List<ToldOfMail> listeners;
  private final InOneGo inOneGo;

  public TellOfMail(
      IncomingMails mails,
      Tellings tellings,
      Documents documents,
      MailOpener opener,
      List<ToldOfMail> listeners,
      InOneGo inOneGo) {
    this.mails = mails;
    this.tellings = tellings;
    this.documents = documents;
    this.opener = opener;
    this.listeners = List.copyOf(listeners);
    this.inOneGo = inOneGo;
  }

  /** One that fails keeps nobody else from being told; it comes out when all had their turn. */
  public void tell(long id) {
    ReceivedMail mail = received(mails.find(id).orElseThrow());
    RuntimeException failed = null;
    for (ToldOfMail listener : listeners) {
      try {
        inOneGo.run(
            () -> {
              if (tellings.claim(id, name(listener))) {
                listener.arrived(mail);
              }
            });
      } catch (RuntimeException e) {
        failed = e;
      }
    }
    if (failed != null) {
      throw failed;
    }
    inOneGo.run(() -> tellings.done(id));
  }

  private ReceivedMail received(KeptMail mail) {
    if (mail.reference() == null || mail.document() == null) {
      throw new IllegalStateException("mail %d is in no case".formatted(mail.id()));
    }
    return new ReceivedMail(
        mail.id(),
        mail.reference(),
        mail.kind(),
        new Match(mail.reference(), mail.how(), mail.writer(), List.of()),
        mail.receivedAt(),
        mail.document(),
        opener.open(documents.bytes(mail.document())),
        mail.assignedBy());
  }

  /** The same in every run of the program. */
  private static String name(ToldOfMail listener) {
    String name = listener.getClass().getName();
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }
}
