package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.notice.DefaultAssessments;
import org.supplierescalation.remedy.CheckDemand;
import org.supplierescalation.remedy.Claims;
import org.supplierescalation.remedy.Conversions;
import org.supplierescalation.remedy.DemandLetter;
import org.supplierescalation.remedy.EstablishRemedyFacts;
import org.supplierescalation.remedy.ExitPlans;
import org.supplierescalation.remedy.FinalDemands;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.remedy.ListRemedies;
import org.supplierescalation.remedy.PrepareDemand;
import org.supplierescalation.remedy.RemediesNow;
import org.supplierescalation.remedy.RemedyFactsOnFile;
import org.supplierescalation.remedy.RemedyFindings;
import org.supplierescalation.remedy.RemedyPanel;
import org.supplierescalation.remedy.RemedyQuestions;
import org.supplierescalation.remedy.RemedyTable;
import org.supplierescalation.term.TermCalculator;

/** Which remedies are open and why, and the last demand to perform. */
@Configuration
class RemedyChoiceUseCases {

  @Bean
  RemedyQuestions remedyQuestions(
      CaseFiles cases,
      FoundDefaults defaults,
      DefaultAssessments assessments,
      Claims claims,
      ExitPlans exitPlans,
      Conversions conversions,
      Letters letters,
      RemedyFactsOnFile facts,
      Clock clock) {
    return new RemedyQuestions(
        cases, defaults, assessments, claims, exitPlans, conversions, letters, facts, clock);
  }

  @Bean
  EstablishRemedyFacts establishRemedyFactsUseCase(RemedyFactsOnFile facts, Timeline timeline) {
    return new EstablishRemedyFacts(facts, timeline);
  }

  @Bean
  RemediesNow remediesNow(ContractOfCase contracts, RemedyQuestions questions, RemedyTable table) {
    return new RemediesNow(contracts, questions, table);
  }

  @Bean
  ListRemedies listRemediesUseCase(
      ContractOfCase contracts,
      RemedyQuestions questions,
      RemedyTable table,
      RemedyFindings findings,
      Timeline timeline) {
    return new ListRemedies(contracts, questions, table, findings, timeline);
  }

  @Bean
  CasePanel remedyPanel(RemedyFindings findings) {
    return new RemedyPanel(findings);
  }

  @Bean
  PrepareDemand prepareDemandUseCase(FinalDemands demands, Timeline timeline) {
    return new PrepareDemand(demands, timeline);
  }

  @Bean
  CheckDemand checkDemandUseCase(
      FinalDemands demands, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new CheckDemand(demands, contracts, timeline, clock);
  }

  @Bean
  LetterFactsOf demandLetter(
      FinalDemands demands,
      FoundDefaults defaults,
      ContractOfCase contracts,
      TermCalculator terms,
      Clock clock) {
    return new DemandLetter(demands, defaults, contracts, terms, clock);
  }
}
