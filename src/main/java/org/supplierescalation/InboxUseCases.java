package org.supplierescalation;

import java.time.Clock;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.evidence.AdmitFile;
import org.supplierescalation.evidence.EvidenceItems;
import org.supplierescalation.evidence.KeepEvidence;
import org.supplierescalation.inbox.AssignMail;
import org.supplierescalation.inbox.BringMailBack;
import org.supplierescalation.inbox.CaseAddress;
import org.supplierescalation.inbox.DismissMail;
import org.supplierescalation.inbox.FileMail;
import org.supplierescalation.inbox.FiledPapers;
import org.supplierescalation.inbox.InOneGo;
import org.supplierescalation.inbox.IncomingMails;
import org.supplierescalation.inbox.KeepMail;
import org.supplierescalation.inbox.KnownMail;
import org.supplierescalation.inbox.MailOpener;
import org.supplierescalation.inbox.MatchMail;
import org.supplierescalation.inbox.NoteTicket;
import org.supplierescalation.inbox.PenActs;
import org.supplierescalation.inbox.PutOnCase;
import org.supplierescalation.inbox.RefuseMail;
import org.supplierescalation.inbox.SupplierTickets;
import org.supplierescalation.inbox.TakeInMail;
import org.supplierescalation.inbox.TellOfMail;
import org.supplierescalation.inbox.Tellings;
import org.supplierescalation.inbox.TicketPanel;
import org.supplierescalation.inbox.ToldOfMail;
import org.supplierescalation.inbox.WatchPen;
import org.supplierescalation.inbox.WhySuggested;
import org.supplierescalation.setup.Alarm;
import org.supplierescalation.term.BusinessCalendar;

/** Incoming mail: kept, matched, told, in that order; wired by hand. */
@Configuration
class InboxUseCases {

  @Bean
  InOneGo inOneGo(TransactionTemplate transaction) {
    return work -> transaction.executeWithoutResult(status -> work.run());
  }

  @Bean
  KeepMail keepMailUseCase(
      IncomingMails mails,
      MailOpener opener,
      @Value("${escalation.inbox.largest:30MB}") DataSize largest) {
    return new KeepMail(mails, opener, largest.toBytes());
  }

  @Bean
  MatchMail matchMailUseCase(KnownMail known, ObjectProvider<CaseAddress> address) {
    return new MatchMail(known, address.getIfAvailable(CaseAddress::none));
  }

  @Bean
  PutOnCase putOnCaseUseCase(
      IncomingMails mails,
      Documents documents,
      EvidenceItems items,
      AdmitFile admitFile,
      KeepEvidence keepEvidence,
      Timeline timeline,
      Clock clock) {
    return new PutOnCase(
        mails, new FiledPapers(documents, items, admitFile, keepEvidence, clock), timeline);
  }

  @Bean
  TakeInMail takeInMailUseCase(
      IncomingMails mails,
      Tellings tellings,
      MailOpener opener,
      MatchMail matchMail,
      CaseFiles cases,
      PutOnCase putOnCase,
      Documents documents,
      Timeline timeline,
      Alarm alarm,
      List<ToldOfMail> listeners,
      InOneGo inOneGo,
      Clock clock) {
    return new TakeInMail(
        mails,
        tellings,
        new FileMail(mails, opener, matchMail, cases, putOnCase),
        new RefuseMail(mails, opener, matchMail, timeline, alarm),
        new TellOfMail(mails, tellings, documents, opener, listeners, inOneGo),
        inOneGo,
        clock,
        (what, mail, why) ->
            LoggerFactory.getLogger(TakeInMail.class).error("{} mail {} failed", what, mail, why));
  }

  @Bean
  WatchPen watchPenUseCase(
      IncomingMails mails, BusinessCalendar calendar, Alarm alarm, InOneGo inOneGo, Clock clock) {
    return new WatchPen(mails, calendar, alarm, inOneGo, clock);
  }

  @Bean
  AssignMail assignMailUseCase(
      IncomingMails mails,
      PenActs acts,
      MailOpener opener,
      MatchMail matchMail,
      CaseFiles cases,
      PutOnCase putOnCase) {
    return new AssignMail(mails, acts, opener, matchMail, cases, putOnCase);
  }

  @Bean
  DismissMail dismissMailUseCase(IncomingMails mails, PenActs acts) {
    return new DismissMail(mails, acts);
  }

  @Bean
  BringMailBack bringMailBackUseCase(IncomingMails mails, PenActs acts) {
    return new BringMailBack(mails, acts);
  }

  @Bean
  WhySuggested whySuggested(KnownMail known) {
    return new WhySuggested(known);
  }

  @Bean
  NoteTicket noteTicketUseCase(CaseFiles cases, SupplierTickets tickets, Timeline timeline) {
    return new NoteTicket(cases, tickets, timeline);
  }

  @Bean
  TicketPanel ticketPanel(SupplierTickets tickets) {
    return new TicketPanel(tickets);
  }
}
