package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.ClarifyBreach;
import org.supplierescalation.casefile.CollectEvidence;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.CheckCooperation;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.CooperationChecks;
import org.supplierescalation.contract.DecideScope;
import org.supplierescalation.contract.ReadCommitments;
import org.supplierescalation.contract.RepairOwnFailure;
import org.supplierescalation.contract.ScopeChecks;
import org.supplierescalation.contract.ScopeTable;
import org.supplierescalation.contract.SettleOutOfScope;
import org.supplierescalation.notice.AssessDefault;
import org.supplierescalation.notice.DecideNoticeNeed;
import org.supplierescalation.notice.DefaultAssessments;
import org.supplierescalation.notice.NoticeTable;

/** The acts of the contract review, wired by hand. */
@Configuration
class ReviewUseCases {

  @Bean
  ReadCommitments readCommitmentsUseCase(
      CaseFiles cases, ContractOfCase contracts, ScopeChecks checks, Timeline timeline) {
    return new ReadCommitments(cases, contracts, checks, timeline);
  }

  @Bean
  DecideScope decideScopeUseCase(
      ScopeChecks checks, ContractOfCase contracts, ScopeTable table, Timeline timeline) {
    return new DecideScope(checks, contracts, table, timeline);
  }

  @Bean
  SettleOutOfScope settleOutOfScopeUseCase(
      Conclude conclude, ScopeChecks checks, Timeline timeline) {
    return new SettleOutOfScope(conclude, checks, timeline);
  }

  @Bean
  ClarifyBreach clarifyBreachUseCase(CaseFiles cases, Timeline timeline, Clock clock) {
    return new ClarifyBreach(cases, timeline, clock);
  }

  @Bean
  CheckCooperation checkCooperationUseCase(CooperationChecks checks, Timeline timeline) {
    return new CheckCooperation(checks, timeline);
  }

  @Bean
  RepairOwnFailure repairOwnFailureUseCase(
      CooperationChecks checks, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new RepairOwnFailure(checks, contracts, timeline, clock);
  }

  @Bean
  CollectEvidence collectEvidenceUseCase(CaseFiles cases, Timeline timeline, Clock clock) {
    return new CollectEvidence(cases, timeline, clock);
  }

  @Bean
  AssessDefault assessDefaultUseCase(DefaultAssessments assessments, Timeline timeline) {
    return new AssessDefault(assessments, timeline);
  }

  @Bean
  DecideNoticeNeed decideNoticeNeedUseCase(
      DefaultAssessments assessments,
      ContractOfCase contracts,
      NoticeTable table,
      Timeline timeline) {
    return new DecideNoticeNeed(assessments, contracts, table, timeline);
  }
}
