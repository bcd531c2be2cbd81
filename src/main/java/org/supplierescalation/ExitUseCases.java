package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.lesson.Lessons;
import org.supplierescalation.lesson.RecordLessons;
import org.supplierescalation.remedy.CarryOutExit;
import org.supplierescalation.remedy.DecideExit;
import org.supplierescalation.remedy.ExitPlans;
import org.supplierescalation.remedy.ExitReadiness;
import org.supplierescalation.remedy.MakeExitPlan;

/** The way out: what stands behind each port of the exit and the lessons. */
@Configuration
class ExitUseCases {

  @Bean
  MakeExitPlan makeExitPlanUseCase(ExitPlans plans, Timeline timeline) {
    return new MakeExitPlan(plans, timeline);
  }

  @Bean
  DecideExit decideExitUseCase(ExitPlans plans, ExitReadiness readiness, Timeline timeline) {
    return new DecideExit(plans, readiness, timeline);
  }

  @Bean
  CarryOutExit carryOutExitUseCase(Conclude conclude, Timeline timeline) {
    return new CarryOutExit(conclude, timeline);
  }

  @Bean
  RecordLessons recordLessonsUseCase(
      Lessons lessons, CaseFiles cases, Conclude conclude, Timeline timeline, Clock clock) {
    return new RecordLessons(lessons, cases, conclude, timeline, clock);
  }
}
