package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.remedy.Agreements;
import org.supplierescalation.remedy.AnswerExitReminder;
import org.supplierescalation.remedy.CarryOutExit;
import org.supplierescalation.remedy.DecideExit;
import org.supplierescalation.remedy.EndingChoices;
import org.supplierescalation.remedy.ExitPlanPanel;
import org.supplierescalation.remedy.ExitPlans;
import org.supplierescalation.remedy.ExitReadiness;
import org.supplierescalation.remedy.ExitReminder;
import org.supplierescalation.remedy.ExitWeights;
import org.supplierescalation.remedy.MakeExitPlan;
import org.supplierescalation.term.BusinessCalendar;

/** The exit plan: what stands behind each port. */
@Configuration
class ExitPlanUseCases {

  @Bean
  MakeExitPlan makeExitPlanUseCase(ExitPlans plans, ExitWeights weights, Timeline timeline) {
    return new MakeExitPlan(plans, weights, timeline);
  }

  @Bean
  DecideExit decideExitUseCase(
      ExitPlans plans,
      EndingChoices endings,
      Agreements agreements,
      ExitReadiness readiness,
      Timeline timeline) {
    return new DecideExit(plans, endings, agreements, readiness, timeline);
  }

  @Bean
  CarryOutExit carryOutExitUseCase(
      ExitPlans plans, ExitWeights weights, Conclude conclude, Timeline timeline) {
    return new CarryOutExit(plans, weights, conclude, timeline);
  }

  @Bean
  ExitReminder exitReminderUseCase(
      ExitPlans plans, ContractOfCase contracts, BusinessCalendar calendar, Clock clock) {
    return new ExitReminder(plans, contracts, calendar, clock);
  }

  @Bean
  AnswerExitReminder answerExitReminderUseCase(Timeline timeline) {
    return new AnswerExitReminder(timeline);
  }

  @Bean
  CasePanel exitPlanPanel(ExitPlans plans) {
    return new ExitPlanPanel(plans);
  }
}
