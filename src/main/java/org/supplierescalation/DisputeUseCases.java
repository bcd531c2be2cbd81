package org.supplierescalation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.CooperationChecks;
import org.supplierescalation.dispute.AnswerMediation;
import org.supplierescalation.dispute.ApproveRoute;
import org.supplierescalation.dispute.AssessDispute;
import org.supplierescalation.dispute.CheckStart;
import org.supplierescalation.dispute.ChooseRoute;
import org.supplierescalation.dispute.ComposeHandOver;
import org.supplierescalation.dispute.CostRows;
import org.supplierescalation.dispute.DamagesSoFar;
import org.supplierescalation.dispute.DisputeCosts;
import org.supplierescalation.dispute.DisputeFactsFile;
import org.supplierescalation.dispute.HandOver;
import org.supplierescalation.dispute.HandOverFacts;
import org.supplierescalation.dispute.HandOverHistory;
import org.supplierescalation.dispute.HandOverPosition;
import org.supplierescalation.dispute.HoldSession;
import org.supplierescalation.dispute.ListRoutes;
import org.supplierescalation.dispute.MediationLetter;
import org.supplierescalation.dispute.MediationSessions;
import org.supplierescalation.dispute.Mediations;
import org.supplierescalation.dispute.ReplyTerm;
import org.supplierescalation.dispute.RightsDates;
import org.supplierescalation.dispute.RouteChoices;
import org.supplierescalation.dispute.RouteFindings;
import org.supplierescalation.dispute.RouteTable;
import org.supplierescalation.letter.CaseLetterFacts;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.Organisation;
import org.supplierescalation.notice.Deliveries;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.remedy.PaymentSuspensions;
import org.supplierescalation.term.BusinessCalendar;

/** Stage 9: what stands behind each port of the dispute. */
@Configuration
class DisputeUseCases {

  @Bean
  AssessDispute assessDisputeUseCase(CaseFiles cases, DisputeFactsFile file, Timeline timeline) {
    return new AssessDispute(cases, file, timeline);
  }

  @Bean
  DisputeCosts disputeCosts(CostRows rows) {
    return new DisputeCosts(rows);
  }

  @Bean
  ListRoutes listRoutesUseCase(
      DisputeFactsFile facts,
      Mediations mediations,
      ContractOfCase contracts,
      RouteTable table,
      DisputeCosts costs,
      RouteFindings findings,
      Timeline timeline,
      Clock clock) {
    return new ListRoutes(facts, mediations, contracts, table, costs, findings, timeline, clock);
  }

  @Bean
  ChooseRoute chooseRouteUseCase(
      RouteFindings findings,
      RouteChoices choices,
      Mediations mediations,
      ContractOfCase contracts,
      Timeline timeline) {
    return new ChooseRoute(findings, choices, mediations, contracts, timeline);
  }

  @Bean
  ApproveRoute approveRouteUseCase(RouteChoices choices, Timeline timeline) {
    return new ApproveRoute(choices, timeline);
  }

  @Bean
  LetterFactsOf mediationLetter(
      Mediations mediations,
      ContractOfCase contracts,
      ReplyTerm replyTerm,
      BusinessCalendar calendar,
      Timeline timeline,
      Clock clock) {
    return new MediationLetter(mediations, contracts, replyTerm, calendar, timeline, clock);
  }

  @Bean
  AnswerMediation answerMediationUseCase(Mediations mediations, Timeline timeline) {
    return new AnswerMediation(mediations, timeline);
  }

  @Bean
  HoldSession holdSessionUseCase(
      MediationSessions sessions, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new HoldSession(sessions, contracts, timeline, clock);
  }

  @Bean
  CheckStart checkStartUseCase(RouteChoices choices, RouteFindings findings, Timeline timeline) {
    return new CheckStart(choices, findings, timeline);
  }

  @Bean
  HandOverHistory handOverHistory(Timeline timeline, Letters letters, Deliveries deliveries) {
    return new HandOverHistory(timeline, letters, deliveries);
  }

  @Bean
  HandOverPosition handOverPosition(
      CooperationChecks cooperation,
      FoundDefaults defaults,
      PaymentSuspensions suspensions,
      DisputeFactsFile disputes,
      RouteChoices routes,
      Optional<DamagesSoFar> damages,
      Optional<RightsDates> rights) {
    return new HandOverPosition(
        cooperation, defaults, suspensions, disputes, routes, damages, rights);
  }

  @Bean
  HandOverFacts handOverFacts(
      CaseFiles cases,
      ContractOfCase contracts,
      Documents documents,
      HandOverHistory history,
      HandOverPosition position) {
    return new HandOverFacts(cases, contracts, documents, history, position);
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
}
