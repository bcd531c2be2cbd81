package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.CooperationChecks;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.remedy.AdviseOnRemedy;
import org.supplierescalation.remedy.AdviseOnTermination;
import org.supplierescalation.remedy.Agreements;
import org.supplierescalation.remedy.ChooseEnding;
import org.supplierescalation.remedy.DissolutionGate;
import org.supplierescalation.remedy.DissolutionLetter;
import org.supplierescalation.remedy.Dissolutions;
import org.supplierescalation.remedy.EndingChoices;
import org.supplierescalation.remedy.ExitPlans;
import org.supplierescalation.remedy.FindState;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.remedy.PrepareDissolution;
import org.supplierescalation.remedy.PrepareTermination;
import org.supplierescalation.remedy.StateFindings;
import org.supplierescalation.remedy.TerminationLetter;
import org.supplierescalation.remedy.Terminations;

/** The end of a contract: what stands behind each port. */
@Configuration
class EndingUseCases {

  @Bean
  ChooseEnding chooseEndingUseCase(
      EndingChoices endings, FoundDefaults defaults, Timeline timeline) {
    return new ChooseEnding(endings, defaults, timeline);
  }

  @Bean
  DissolutionGate dissolutionGate(
      CaseFiles cases,
      ContractOfCase contracts,
      FoundDefaults defaults,
      CooperationChecks cooperation,
      Dissolutions dissolutions,
      StateFindings findings,
      ExitPlans plans,
      Agreements agreements,
      Clock clock) {
    return new DissolutionGate(
        cases, contracts, defaults, cooperation, dissolutions, findings, plans, agreements, clock);
  }

  @Bean
  PrepareDissolution prepareDissolutionUseCase(
      DissolutionGate gate,
      Dissolutions dissolutions,
      Agreements agreements,
      ContractOfCase contracts,
      Timeline timeline) {
    return new PrepareDissolution(gate, dissolutions, agreements, contracts, timeline);
  }

  @Bean
  FindState findStateUseCase(
      StateFindings findings, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new FindState(findings, contracts, timeline, clock);
  }

  @Bean
  LetterFactsOf dissolutionLetter(
      DissolutionGate gate,
      Dissolutions dissolutions,
      StateFindings findings,
      FoundDefaults defaults,
      CaseFiles cases) {
    return new DissolutionLetter(gate, dissolutions, findings, defaults, cases);
  }

  @Bean
  PrepareTermination prepareTerminationUseCase(
      ContractOfCase contracts,
      Terminations terminations,
      Agreements agreements,
      Timeline timeline,
      Clock clock) {
    return new PrepareTermination(contracts, terminations, agreements, timeline, clock);
  }

  @Bean
  AdviseOnTermination adviseOnTerminationUseCase(
      Terminations terminations, ContractOfCase contracts, AdviseOnRemedy adviseOnRemedyUseCase) {
    return new AdviseOnTermination(terminations, contracts, adviseOnRemedyUseCase);
  }

  @Bean
  LetterFactsOf terminationLetter(
      Terminations terminations,
      ExitPlans plans,
      Agreements agreements,
      ContractOfCase contracts,
      Clock clock) {
    return new TerminationLetter(terminations, plans, agreements, contracts, clock);
  }
}
