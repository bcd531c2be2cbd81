package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.remedy.AddDamage;
import org.supplierescalation.remedy.ApproveStepIn;
import org.supplierescalation.remedy.CloseStepIn;
import org.supplierescalation.remedy.DropStepIn;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.remedy.PlanStepIn;
import org.supplierescalation.remedy.RecordStepInCost;
import org.supplierescalation.remedy.ReviewStepIn;
import org.supplierescalation.remedy.StepInInvoices;
import org.supplierescalation.remedy.StepInLetter;
import org.supplierescalation.remedy.StepInPanel;
import org.supplierescalation.remedy.StepIns;
import org.supplierescalation.remedy.WrittenGround;

/** Having the work done by somebody else, at the supplier's cost. */
@Configuration
class StepInUseCases {

  @Bean
  PlanStepIn planStepInUseCase(
      StepIns stepIns,
      ContractOfCase contracts,
      FoundDefaults defaults,
      WrittenGround writtenGround,
      Timeline timeline,
      Clock clock) {
    return new PlanStepIn(stepIns, contracts, defaults, writtenGround, timeline, clock);
  }

  @Bean
  DropStepIn dropStepInUseCase(Timeline timeline) {
    return new DropStepIn(timeline);
  }

  @Bean
  ReviewStepIn reviewStepInUseCase(StepIns stepIns, Timeline timeline) {
    return new ReviewStepIn(stepIns, timeline);
  }

  @Bean
  ApproveStepIn approveStepInUseCase(StepIns stepIns, Timeline timeline) {
    return new ApproveStepIn(stepIns, timeline);
  }

  @Bean
  RecordStepInCost recordStepInCostUseCase(
      StepIns stepIns, StepInInvoices invoices, AddDamage addDamage) {
    return new RecordStepInCost(stepIns, invoices, addDamage);
  }

  @Bean
  CloseStepIn closeStepInUseCase(StepInInvoices invoices, Timeline timeline) {
    return new CloseStepIn(invoices, timeline);
  }

  @Bean
  LetterFactsOf stepInLetter(StepIns stepIns, FoundDefaults defaults, ContractOfCase contracts) {
    return new StepInLetter(stepIns, defaults, contracts);
  }

  @Bean
  CasePanel stepInPanel(StepIns stepIns, StepInInvoices invoices) {
    return new StepInPanel(stepIns, invoices);
  }
}
