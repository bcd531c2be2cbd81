package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispute.AwaitProceedings;
import org.supplierescalation.dispute.CheckPromiseKept;
import org.supplierescalation.dispute.FileRequest;
import org.supplierescalation.dispute.FinishProceedings;
import org.supplierescalation.dispute.FollowSettlement;
import org.supplierescalation.dispute.ProceedingsFile;
import org.supplierescalation.dispute.RecordSettlement;
import org.supplierescalation.dispute.SettlementPanel;
import org.supplierescalation.dispute.Settlements;

/** Proceedings and settlements: what stands behind each port of the end of a dispute. */
@Configuration
class ProceedingsUseCases {

  @Bean
  FileRequest fileRequestUseCase(
      ProceedingsFile file, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new FileRequest(file, contracts, timeline, clock);
  }

  @Bean
  AwaitProceedings awaitProceedingsUseCase(
      ProceedingsFile file, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new AwaitProceedings(file, contracts, timeline, clock);
  }

  @Bean
  FinishProceedings finishProceedingsUseCase(
      ProceedingsFile file, Conclude conclude, Timeline timeline) {
    return new FinishProceedings(file, conclude, timeline);
  }

  @Bean
  RecordSettlement recordSettlementUseCase(
      Settlements settlements, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new RecordSettlement(settlements, contracts, timeline, clock);
  }

  @Bean
  CheckPromiseKept checkPromiseKeptUseCase(
      Settlements settlements, Conclude conclude, Timeline timeline) {
    return new CheckPromiseKept(settlements, conclude, timeline);
  }

  @Bean
  FollowSettlement followSettlementUseCase(Settlements settlements, ContractOfCase contracts) {
    return new FollowSettlement(settlements, contracts);
  }

  @Bean
  CasePanel settlementPanel(Settlements settlements) {
    return new SettlementPanel(settlements);
  }
}
