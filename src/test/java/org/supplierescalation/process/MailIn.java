package org.supplierescalation.process;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.inbox.DeliveryReport;
import org.supplierescalation.inbox.IncomingMail;
import org.supplierescalation.inbox.MailKind;
import org.supplierescalation.inbox.Match;
import org.supplierescalation.inbox.OpenedMail;
import org.supplierescalation.inbox.ReceivedMail;
import org.supplierescalation.inbox.ToldOfMail;

/** A mail that was kept and matched, told to all who want to know, as the inbox tells it. */
@Component
@Lazy
class MailIn {

  private static final AtomicLong LINES = new AtomicLong(900_000);

  private final List<ToldOfMail> told;
  private final Documents documents;
  private final Dispatches dispatches;
  private final ContractOfCase contracts;
  private final Clock clock;

  MailIn(
      List<ToldOfMail> told,
      Documents documents,
      Dispatches dispatches,
      ContractOfCase contracts,
      Clock clock) {
    this.told = told;
    this.documents = documents;
    this.dispatches = dispatches;
    this.contracts = contracts;
    this.clock = clock;
  }

  ReceivedMail answer(CaseReference reference, String text) {
    return arrives(reference, MailKind.ANSWER, "Re: uw brief", text, null);
  }

  ReceivedMail absence(CaseReference reference, String text) {
    return arrives(reference, MailKind.ABSENCE, "Automatisch antwoord", text, null);
  }

  /** About the newest dispatch of this letter. */
  ReceivedMail report(CaseReference reference, MailKind kind, String letterKey) {
    Dispatch about =
        dispatches.of(reference).stream()
            .filter(line -> line.mail().letterKey().equals(letterKey))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    String id = about.messageId().replaceAll("[<>]", "");
    String action = kind == MailKind.BOUNCE ? "failed" : "delivered";
    return arrives(
        reference,
        kind,
        "Undelivered Mail Returned to Sender",
        "550 5.1.1 User unknown",
        new DeliveryReport(about.mail().recipient(), action, "5.1.1", id));
  }

  void again(ReceivedMail mail) {
    told.forEach(each -> each.arrived(mail));
  }

  private ReceivedMail arrives(
      CaseReference reference,
      MailKind kind,
      String subject,
      String text,
      @Nullable DeliveryReport report) {
    String from = contracts.get(reference).supplier().contacts().get(0).email();
    long line = LINES.incrementAndGet();
    ReceivedMail mail =
        new ReceivedMail(
            line,
            reference,
            kind,
            new Match(reference, Match.How.ANSWERS_OUR_MAIL, Match.Writer.CONTACT, List.of()),
            clock.instant(),
            documents
                .keep(
                    reference,
                    "MAIL",
                    "bericht-%d.eml".formatted(line),
                    "message/rfc822",
                    (line + text).getBytes(StandardCharsets.UTF_8),
                    "systeem")
                .id(),
            new OpenedMail(
                new IncomingMail(
                    line + "@supplier.example",
                    from,
                    List.of("contracts@example.org"),
                    subject,
                    List.of(),
                    Map.of(),
                    "text/plain",
                    "",
                    text,
                    report),
                clock.instant(),
                List.of(),
                List.of()),
            null);
    again(mail);
    return mail;
  }
}
