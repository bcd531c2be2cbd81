package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.SentMail;
import org.supplierescalation.letter.CheckMandate;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.JudgedRefusals;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.SealLetter;
import org.supplierescalation.letter.WriteCoverMail;
import org.supplierescalation.notice.AnnounceNotice;
import org.supplierescalation.notice.AssumedReceipt;
import org.supplierescalation.notice.CheckNotice;
import org.supplierescalation.notice.ComposeNotice;
import org.supplierescalation.notice.Deliveries;
import org.supplierescalation.notice.DraftNotice;
import org.supplierescalation.notice.EarlierContacts;
import org.supplierescalation.notice.MissedPromises;
import org.supplierescalation.notice.Notices;
import org.supplierescalation.notice.PostNotice;
import org.supplierescalation.notice.PrintNotice;
import org.supplierescalation.notice.ProposeTerm;
import org.supplierescalation.notice.ReasonableTerm;
import org.supplierescalation.notice.RecordReceipt;
import org.supplierescalation.notice.ReviewNotice;
import org.supplierescalation.notice.SignNotice;
import org.supplierescalation.notice.TermAdvice;
import org.supplierescalation.notice.TermLengthTable;
import org.supplierescalation.notice.Terms;
import org.supplierescalation.notice.WriteCallScript;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.TermCalculator;

/** Stage 4, wired by hand: the default notice from draft to proof of receipt. */
@Configuration
class NoticeUseCases {

  @Bean
  ReasonableTerm reasonableTerm(TermLengthTable table, SlowSeasonSettings slowSeason) {
    return new ReasonableTerm(table, slowSeason.season());
  }

  @Bean
  TermAdvice termAdvice(
      ReasonableTerm reasonableTerm,
      CaseFiles cases,
      ContractOfCase contracts,
      Terms terms,
      MissedPromises missedPromises,
      Clock clock) {
    return new TermAdvice(reasonableTerm, cases, contracts, terms, missedPromises, clock);
  }

  @Bean
  AssumedReceipt assumedReceipt(BusinessCalendar calendar) {
    return new AssumedReceipt(calendar);
  }

  @Bean
  EarlierContacts earlierContacts(Timeline timeline, ContractOfCase contracts) {
    return new EarlierContacts(timeline, contracts);
  }

  @Bean
  CheckNotice checkNotice(CaseFiles cases, ContractOfCase contracts, EarlierContacts contacts) {
    return new CheckNotice(cases, contracts, contacts);
  }

  @Bean
  ProposeTerm proposeTermUseCase(TermAdvice advice, Notices notices, Timeline timeline) {
    return new ProposeTerm(advice, notices, timeline);
  }

  @Bean
  DraftNotice draftNoticeUseCase(
      Notices notices,
      TermAdvice advice,
      CheckNotice check,
      CaseFiles cases,
      ContractOfCase contracts,
      TermCalculator calculator,
      BusinessCalendar calendar,
      Timeline timeline,
      Clock clock) {
    return new DraftNotice(
        notices, advice, check, cases, contracts, calculator, calendar, timeline, clock);
  }

  @Bean
  PrintNotice printNotice(
      ComposeLetter composeLetter,
      ContractOfCase contracts,
      Notices notices,
      TermCalculator calculator) {
    return new PrintNotice(composeLetter, contracts, notices, calculator);
  }

  @Bean
  ComposeNotice composeNoticeUseCase(
      Notices notices,
      CaseFiles cases,
      ContractOfCase contracts,
      EarlierContacts contacts,
      PrintNotice print,
      TermCalculator calculator,
      BusinessCalendar calendar,
      Clock clock) {
    return new ComposeNotice(
        notices, cases, contracts, contacts, print, calculator, calendar, clock);
  }

  @Bean
  WriteCallScript writeCallScript(
      Notices notices,
      EarlierContacts contacts,
      ContractOfCase contracts,
      LetterWriter writer,
      Documents documents,
      Timeline timeline) {
    return new WriteCallScript(notices, contacts, contracts, writer, documents, timeline);
  }

  @Bean
  ReviewNotice reviewNotice(Letters letters, WriteCallScript callScript, Timeline timeline) {
    return new ReviewNotice(letters, callScript, timeline);
  }

  @Bean
  AnnounceNotice announceNotice(
      Notices notices,
      Deliveries deliveries,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    return new AnnounceNotice(notices, deliveries, contracts, timeline, clock);
  }

  @Bean
  SignNotice signNotice(
      Notices notices,
      Deliveries deliveries,
      Letters letters,
      PrintNotice print,
      CheckMandate checkMandate,
      SealLetter sealLetter,
      WriteCoverMail writeCoverMail,
      ContractOfCase contracts,
      TermCalculator calculator,
      BusinessCalendar calendar,
      Timeline timeline,
      Clock clock) {
    return new SignNotice(
        notices,
        deliveries,
        letters,
        print,
        checkMandate,
        sealLetter,
        writeCoverMail,
        contracts,
        calculator,
        calendar,
        timeline,
        clock);
  }

  @Bean
  PostNotice postNotice(
      Notices notices,
      Deliveries deliveries,
      ContractOfCase contracts,
      BusinessCalendar calendar,
      Timeline timeline,
      Clock clock) {
    return new PostNotice(notices, deliveries, contracts, calendar, timeline, clock);
  }

  @Bean
  RecordReceipt recordReceiptUseCase(
      Notices notices,
      Deliveries deliveries,
      SentMail sentMail,
      JudgedRefusals refusals,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    return new RecordReceipt(notices, deliveries, sentMail, refusals, contracts, timeline, clock);
  }
}
