package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CloseCase;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EnterStage;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.PauseCase;
import org.supplierescalation.casefile.PriorityTable;
import org.supplierescalation.casefile.RankCase;
import org.supplierescalation.casefile.ResumeCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.WithdrawCase;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.contract.ReviewReport;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.dispatch.Postbox;
import org.supplierescalation.dispatch.SendOnce;
import org.supplierescalation.dispatch.SettleDoubt;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.LetterLanguage;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.TermCalculator;
import org.supplierescalation.term.TermMoments;

/** The plain-Java core, wired by hand: what stands behind each port, on one screen. */
@Configuration
class UseCases {

  /** The one clock. The demo has its own, which can be moved. */
  @Bean
  @Profile("!demo")
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  TermCalculator termCalculator(BusinessCalendar calendar) {
    return new TermCalculator(calendar);
  }

  @Bean
  ContractOfCase contractOfCase(CaseFiles cases, Contracts contracts) {
    return new ContractOfCase(cases, contracts);
  }

  @Bean
  OpenCase openCaseUseCase(CaseFiles cases, Timeline timeline, Clock clock) {
    return new OpenCase(cases, timeline, clock);
  }

  @Bean
  TermMoments termMoments(BusinessCalendar calendar) {
    return new TermMoments(calendar);
  }

  @Bean
  EnterStage enterStageUseCase(CaseFiles cases, Timeline timeline) {
    return new EnterStage(cases, timeline);
  }

  @Bean
  RankCase rankCase(CaseFiles cases, PriorityTable table, Timeline timeline) {
    return new RankCase(cases, table, timeline);
  }

  @Bean
  Conclude conclude(CaseFiles cases, Timeline timeline) {
    return new Conclude(cases, timeline);
  }

  @Bean
  CloseCase closeCaseUseCase(CaseFiles cases, Timeline timeline, Clock clock) {
    return new CloseCase(cases, timeline, clock);
  }

  @Bean
  WithdrawCase withdrawCase(CaseFiles cases, Conclude conclude, EscalationProcess process) {
    return new WithdrawCase(cases, conclude, process);
  }

  @Bean
  PauseCase pauseCase(CaseFiles cases, Timeline timeline, EscalationProcess process, Clock clock) {
    return new PauseCase(cases, timeline, process, clock);
  }

  @Bean
  ResumeCase resumeCaseUseCase(CaseFiles cases, Timeline timeline) {
    return new ResumeCase(cases, timeline);
  }

  @Bean
  ReviewReport reviewReport(
      CaseFiles cases, Contracts contracts, Conclude conclude, Timeline timeline) {
    return new ReviewReport(cases, contracts, conclude, timeline);
  }

  @Bean
  LetterLanguage letterLanguage(LetterWriter writer, ContractOfCase contracts) {
    return new LetterLanguage(writer, contracts);
  }

  @Bean
  ComposeLetter composeLetterUseCase(
      LetterWriter writer,
      LetterLanguage languages,
      Letters letters,
      Documents documents,
      Timeline timeline,
      Clock clock) {
    return new ComposeLetter(writer, languages, letters, documents, timeline, clock);
  }

  @Bean
  SendOnce sendOnce(Dispatches dispatches, Postbox postbox) {
    return new SendOnce(dispatches, postbox);
  }

  @Bean
  SettleDoubt settleDoubt(Dispatches dispatches) {
    return new SettleDoubt(dispatches);
  }
}
