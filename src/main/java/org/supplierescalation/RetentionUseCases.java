package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.SealedLines;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.retention.ApproveRemoval;
import org.supplierescalation.retention.CaseContent;
import org.supplierescalation.retention.FindExpired;
import org.supplierescalation.retention.LegalHolds;
import org.supplierescalation.retention.LiftHold;
import org.supplierescalation.retention.PlaceHold;
import org.supplierescalation.retention.ProposeRemoval;
import org.supplierescalation.retention.RejectRemoval;
import org.supplierescalation.retention.RemovalProposals;
import org.supplierescalation.retention.RetentionRules;

/** How long cases are kept, wired by hand. */
@Configuration
class RetentionUseCases {

  @Bean
  FindExpired findExpired(
      CaseFiles cases,
      ContractOfCase contracts,
      RetentionRules rules,
      LegalHolds holds,
      CaseContent content,
      Clock clock) {
    return new FindExpired(cases, contracts, rules, holds, content, clock);
  }

  @Bean
  PlaceHold placeHold(CaseFiles cases, LegalHolds holds, Timeline timeline, Clock clock) {
    return new PlaceHold(cases, holds, timeline, clock);
  }

  @Bean
  LiftHold liftHold(LegalHolds holds, Timeline timeline, Clock clock) {
    return new LiftHold(holds, timeline, clock);
  }

  @Bean
  ProposeRemoval proposeRemoval(
      FindExpired expired, RemovalProposals proposals, Timeline timeline, Clock clock) {
    return new ProposeRemoval(expired, proposals, timeline, clock);
  }

  @Bean
  RejectRemoval rejectRemoval(RemovalProposals proposals, Timeline timeline, Clock clock) {
    return new RejectRemoval(proposals, timeline, clock);
  }

  @Bean
  ApproveRemoval approveRemoval(
      RemovalProposals proposals,
      FindExpired expired,
      CaseContent content,
      SealedLines sealed,
      Timeline timeline,
      Clock clock) {
    return new ApproveRemoval(proposals, expired, content, sealed, timeline, clock);
  }
}
