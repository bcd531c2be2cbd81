package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.SendOnce;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.notice.CheckTerm;
import org.supplierescalation.notice.DefaultAssessments;
import org.supplierescalation.notice.Deliveries;
import org.supplierescalation.notice.ExtendTerm;
import org.supplierescalation.notice.GrantExtension;
import org.supplierescalation.notice.GroundOfDefault;
import org.supplierescalation.notice.Notices;
import org.supplierescalation.notice.PlanReminder;
import org.supplierescalation.notice.RecordReaction;
import org.supplierescalation.notice.RefuseExtension;
import org.supplierescalation.notice.RemindOfTerm;
import org.supplierescalation.notice.StartTerm;
import org.supplierescalation.notice.Terms;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.TermCalculator;
import org.supplierescalation.term.TermMoments;

/** Stage 5, wired by hand: the term of the default notice. */
@Configuration
class TermUseCases {

  @Bean
  StartTerm startTermUseCase(
      Notices notices,
      Deliveries deliveries,
      Terms terms,
      ContractOfCase contracts,
      TermCalculator calculator,
      Timeline timeline,
      Clock clock) {
    return new StartTerm(notices, deliveries, terms, contracts, calculator, timeline, clock);
  }

  @Bean
  RecordReaction recordReactionUseCase(
      Terms terms, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new RecordReaction(terms, contracts, timeline, clock);
  }

  @Bean
  GrantExtension grantExtension(
      Terms terms,
      ContractOfCase contracts,
      ComposeLetter composeLetter,
      TermCalculator calculator,
      BusinessCalendar calendar,
      Timeline timeline,
      Clock clock) {
    return new GrantExtension(
        terms, contracts, composeLetter, calculator, calendar, timeline, clock);
  }

  @Bean
  RefuseExtension refuseExtension(Terms terms, ContractOfCase contracts, Timeline timeline) {
    return new RefuseExtension(terms, contracts, timeline);
  }

  @Bean
  ExtendTerm extendTerm(GrantExtension grantExtension, EscalationProcess process) {
    return new ExtendTerm(grantExtension, process);
  }

  @Bean
  PlanReminder planReminderUseCase(
      Terms terms, TermMoments moments, ContractOfCase contracts, Clock clock) {
    return new PlanReminder(terms, moments, contracts, clock);
  }

  @Bean
  RemindOfTerm remindOfTerm(
      Terms terms,
      ContractOfCase contracts,
      ComposeLetter composeLetter,
      Letters letters,
      SendOnce sendOnce,
      Timeline timeline,
      Clock clock) {
    return new RemindOfTerm(terms, contracts, composeLetter, letters, sendOnce, timeline, clock);
  }

  @Bean
  CheckTerm checkTerm(Terms terms, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new CheckTerm(terms, contracts, timeline, clock);
  }

  @Bean
  GroundOfDefault groundOfDefault(
      Terms terms, DefaultAssessments assessments, ContractOfCase contracts) {
    return new GroundOfDefault(terms, assessments, contracts);
  }
}
