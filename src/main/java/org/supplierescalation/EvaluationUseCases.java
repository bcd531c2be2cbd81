package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.evaluation.AgreeReview;
import org.supplierescalation.evaluation.BeginEvaluation;
import org.supplierescalation.evaluation.CaseLines;
import org.supplierescalation.evaluation.ClockFacts;
import org.supplierescalation.evaluation.CloseAction;
import org.supplierescalation.evaluation.ComposeAgenda;
import org.supplierescalation.evaluation.ConfirmEvaluation;
import org.supplierescalation.evaluation.ContractCases;
import org.supplierescalation.evaluation.DraftReportMail;
import org.supplierescalation.evaluation.EvaluationActions;
import org.supplierescalation.evaluation.EvaluationDates;
import org.supplierescalation.evaluation.EvaluationProcess;
import org.supplierescalation.evaluation.Evaluations;
import org.supplierescalation.evaluation.OverdueActions;
import org.supplierescalation.evaluation.PlanEvaluation;
import org.supplierescalation.evaluation.PrepareEvaluation;
import org.supplierescalation.evaluation.PrintEvaluation;
import org.supplierescalation.evaluation.RecordMeeting;
import org.supplierescalation.evaluation.Rhythms;
import org.supplierescalation.evaluation.ScoreMaturity;
import org.supplierescalation.evaluation.SetRhythm;
import org.supplierescalation.evaluation.WriteConfirmation;
import org.supplierescalation.lesson.Lessons;
import org.supplierescalation.letter.Organisation;
import org.supplierescalation.sla.MakeMeasureReport;
import org.supplierescalation.sla.ServiceAgreements;
import org.supplierescalation.term.BusinessCalendar;

/** The evaluation of a contract, wired by hand. */
@Configuration
class EvaluationUseCases {

  @Bean
  EvaluationDates evaluationDates(BusinessCalendar calendar) {
    return new EvaluationDates(calendar);
  }

  @Bean
  PlanEvaluation planEvaluation(
      Contracts contracts,
      Evaluations evaluations,
      Rhythms rhythms,
      EvaluationDates dates,
      EvaluationProcess process,
      Clock clock) {
    return new PlanEvaluation(contracts, evaluations, rhythms, dates, process, clock);
  }

  @Bean
  SetRhythm setRhythm(
      Contracts contracts, Rhythms rhythms, PlanEvaluation planEvaluation, Clock clock) {
    return new SetRhythm(contracts, rhythms, planEvaluation, clock);
  }

  @Bean
  AgreeReview agreeReview(
      ContractOfCase contracts, Rhythms rhythms, PlanEvaluation planEvaluation, Clock clock) {
    return new AgreeReview(contracts, rhythms, planEvaluation, clock);
  }

  @Bean
  BeginEvaluation beginEvaluation(
      PlanEvaluation planEvaluation, Evaluations evaluations, EvaluationProcess process) {
    return new BeginEvaluation(planEvaluation, evaluations, process);
  }

  @Bean
  ComposeAgenda composeAgendaUseCase(
      Contracts contracts,
      Evaluations evaluations,
      EvaluationActions actions,
      Rhythms rhythms,
      ServiceAgreements agreements,
      MakeMeasureReport makeReport,
      CaseLines caseLines,
      Clock clock) {
    return new ComposeAgenda(
        contracts,
        evaluations,
        actions,
        rhythms,
        new ClockFacts(agreements, makeReport),
        caseLines,
        clock);
  }

  @Bean
  CaseLines caseLines(
      ContractCases contractCases, CaseFiles cases, Conversations conversations, Lessons lessons) {
    return new CaseLines(contractCases, cases, conversations, lessons);
  }

  @Bean
  PrepareEvaluation prepareEvaluationUseCase(Evaluations evaluations) {
    return new PrepareEvaluation(evaluations);
  }

  @Bean
  RecordMeeting recordMeetingUseCase(
      Contracts contracts, Evaluations evaluations, EvaluationActions actions, Clock clock) {
    return new RecordMeeting(contracts, evaluations, actions, clock);
  }

  @Bean
  ScoreMaturity scoreMaturityUseCase(
      Contracts contracts,
      Evaluations evaluations,
      EvaluationActions actions,
      PrintEvaluation print) {
    return new ScoreMaturity(contracts, evaluations, actions, print);
  }

  @Bean
  DraftReportMail draftReportMail(
      Contracts contracts,
      Evaluations evaluations,
      EvaluationActions actions,
      EvaluationDates dates,
      WriteConfirmation write,
      Organisation organisation,
      Clock clock) {
    return new DraftReportMail(contracts, evaluations, actions, dates, write, organisation, clock);
  }

  @Bean
  ConfirmEvaluation confirmEvaluationUseCase(
      Contracts contracts, Evaluations evaluations, Clock clock) {
    return new ConfirmEvaluation(contracts, evaluations, clock);
  }

  @Bean
  OverdueActions overdueActions(EvaluationActions actions, Clock clock) {
    return new OverdueActions(actions, clock);
  }

  @Bean
  CloseAction closeAction(Contracts contracts, EvaluationActions actions, Clock clock) {
    return new CloseAction(contracts, actions, clock);
  }
}
