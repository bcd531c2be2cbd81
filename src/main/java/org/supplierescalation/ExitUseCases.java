package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispute.AnswerMediation;
import org.supplierescalation.dispute.CheckSettlement;
import org.supplierescalation.dispute.ChooseRoute;
import org.supplierescalation.dispute.ComposeHandOver;
import org.supplierescalation.dispute.FinishMediation;
import org.supplierescalation.dispute.HandOver;
import org.supplierescalation.dispute.HandOverFacts;
import org.supplierescalation.dispute.Mediations;
import org.supplierescalation.lesson.Lessons;
import org.supplierescalation.lesson.RecordLessons;
import org.supplierescalation.letter.CaseLetterFacts;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.Organisation;

/** The way out: what stands behind each port of the dispute and the lessons. */
@Configuration
class ExitUseCases {

  @Bean
  ChooseRoute chooseRouteUseCase(Mediations mediations, Timeline timeline) {
    return new ChooseRoute(mediations, timeline);
  }

  @Bean
  AnswerMediation answerMediationUseCase(Mediations mediations, Timeline timeline) {
    return new AnswerMediation(mediations, timeline);
  }

  @Bean
  FinishMediation finishMediationUseCase(
      Mediations mediations, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new FinishMediation(mediations, contracts, timeline, clock);
  }

  @Bean
  CheckSettlement checkSettlementUseCase(Conclude conclude, Timeline timeline) {
    return new CheckSettlement(conclude, timeline);
  }

  @Bean
  HandOverFacts handOverFacts(
      CaseFiles cases,
      ContractOfCase contracts,
      Timeline timeline,
      Letters letters,
      Documents documents) {
    return new HandOverFacts(cases, contracts, timeline, letters, documents);
  }

  @Bean
  ComposeHandOver composeHandOverUseCase(
      CaseLetterFacts caseFacts,
      HandOverFacts ownFacts,
      ContractOfCase contracts,
      Organisation organisation,
      ComposeLetter composeLetter) {
    return new ComposeHandOver(caseFacts, ownFacts, contracts, organisation, composeLetter);
  }

  @Bean
  HandOver handOverUseCase(Conclude conclude, Timeline timeline) {
    return new HandOver(conclude, timeline);
  }

  @Bean
  RecordLessons recordLessonsUseCase(
      Lessons lessons, CaseFiles cases, Conclude conclude, Timeline timeline, Clock clock) {
    return new RecordLessons(lessons, cases, conclude, timeline, clock);
  }
}
