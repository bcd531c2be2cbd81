package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.remedy.AdjustPayments;
import org.supplierescalation.remedy.AdviseOnRemedy;
import org.supplierescalation.remedy.Agreements;
import org.supplierescalation.remedy.ConsentToRemedy;
import org.supplierescalation.remedy.ConversionLetter;
import org.supplierescalation.remedy.Conversions;
import org.supplierescalation.remedy.DeclareConversion;
import org.supplierescalation.remedy.DraftConversion;
import org.supplierescalation.remedy.DraftPartialDissolution;
import org.supplierescalation.remedy.DropRemedy;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.remedy.PartialDissolutionLetter;
import org.supplierescalation.remedy.PartialDissolutions;
import org.supplierescalation.remedy.WrittenGround;

/** Conversion, partial dissolution and who agrees: what stands behind each port. */
@Configuration
class ConversionUseCases {

  @Bean
  AdviseOnRemedy adviseOnRemedyUseCase(Agreements agreements, Timeline timeline) {
    return new AdviseOnRemedy(agreements, timeline);
  }

  @Bean
  ConsentToRemedy consentToRemedyUseCase(Agreements agreements, Timeline timeline) {
    return new ConsentToRemedy(agreements, timeline);
  }

  @Bean
  DropRemedy dropRemedyUseCase(Timeline timeline) {
    return new DropRemedy(timeline);
  }

  @Bean
  DraftConversion draftConversionUseCase(
      ContractOfCase contracts,
      FoundDefaults defaults,
      Conversions conversions,
      Agreements agreements,
      Timeline timeline) {
    return new DraftConversion(contracts, defaults, conversions, agreements, timeline);
  }

  @Bean
  DeclareConversion declareConversionUseCase(
      Conversions conversions, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new DeclareConversion(conversions, contracts, timeline, clock);
  }

  @Bean
  LetterFactsOf conversionLetter(
      Conversions conversions,
      Agreements agreements,
      FoundDefaults defaults,
      ContractOfCase contracts) {
    return new ConversionLetter(conversions, agreements, defaults, contracts);
  }

  @Bean
  DraftPartialDissolution draftPartialDissolutionUseCase(
      ContractOfCase contracts,
      FoundDefaults defaults,
      WrittenGround writtenGround,
      PartialDissolutions partials,
      Agreements agreements,
      Timeline timeline,
      Clock clock) {
    return new DraftPartialDissolution(
        contracts, defaults, writtenGround, partials, agreements, timeline, clock);
  }

  @Bean
  LetterFactsOf partialDissolutionLetter(
      PartialDissolutions partials,
      Agreements agreements,
      FoundDefaults defaults,
      ContractOfCase contracts,
      Clock clock) {
    return new PartialDissolutionLetter(partials, agreements, defaults, contracts, clock);
  }

  @Bean
  AdjustPayments adjustPaymentsUseCase(PartialDissolutions partials, Timeline timeline) {
    return new AdjustPayments(partials, timeline);
  }
}
