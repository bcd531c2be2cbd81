package org.supplierescalation;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.CooperationChecks;
import org.supplierescalation.letter.CaseLetterFacts;
import org.supplierescalation.letter.CheckLetter;
import org.supplierescalation.letter.CheckMandate;
import org.supplierescalation.letter.ComposeFormalLetter;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.DraftLetter;
import org.supplierescalation.letter.LetterDrafts;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterLanguage;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.ReviewFormalLetter;
import org.supplierescalation.letter.SealLetter;
import org.supplierescalation.letter.SignFormalLetter;
import org.supplierescalation.notice.GroundOfDefault;
import org.supplierescalation.remedy.ApproveRemedies;
import org.supplierescalation.remedy.AssessEffect;
import org.supplierescalation.remedy.ChooseRemedies;
import org.supplierescalation.remedy.DefaultLetter;
import org.supplierescalation.remedy.EstablishDefault;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.remedy.RemedyChoices;
import org.supplierescalation.remedy.RemedyFindings;
import org.supplierescalation.remedy.WrittenGround;

/** From default on: what stands behind each port of remedy and formal letters. */
@Configuration
class RemedyUseCases {

  @Bean
  DraftLetter draftLetterUseCase(LetterDrafts drafts, Timeline timeline) {
    return new DraftLetter(drafts, timeline);
  }

  @Bean
  CaseLetterFacts caseLetterFacts(CaseFiles cases, ContractOfCase contracts, Clock clock) {
    return new CaseLetterFacts(cases, contracts, clock);
  }

  @Bean
  ComposeFormalLetter composeFormalLetterUseCase(
      LetterDrafts drafts,
      List<LetterFactsOf> kinds,
      CaseLetterFacts caseFacts,
      ContractOfCase contracts,
      ComposeLetter composeLetter,
      LetterLanguage languages,
      CheckLetter checkLetter) {
    return new ComposeFormalLetter(
        drafts, kinds, caseFacts, contracts, composeLetter, languages, checkLetter);
  }

  @Bean
  ReviewFormalLetter reviewFormalLetterUseCase(
      Letters letters, CheckLetter checkLetter, Timeline timeline) {
    return new ReviewFormalLetter(letters, checkLetter, timeline);
  }

  @Bean
  SignFormalLetter signFormalLetterUseCase(
      Letters letters,
      CheckLetter checkLetter,
      CheckMandate checkMandate,
      SealLetter sealLetter,
      Timeline timeline) {
    return new SignFormalLetter(letters, checkLetter, checkMandate, sealLetter, timeline);
  }

  @Bean
  LetterFactsOf defaultLetter(FoundDefaults defaults) {
    return new DefaultLetter(defaults);
  }

  @Bean
  EstablishDefault establishDefaultUseCase(
      FoundDefaults defaults,
      GroundOfDefault grounds,
      ContractOfCase contracts,
      CooperationChecks cooperation,
      Timeline timeline,
      Clock clock) {
    return new EstablishDefault(defaults, grounds, contracts, cooperation, timeline, clock);
  }

  @Bean
  WrittenGround writtenGround(Letters letters) {
    return new WrittenGround(letters);
  }

  @Bean
  ChooseRemedies chooseRemediesUseCase(
      RemedyFindings findings, RemedyChoices choices, Timeline timeline) {
    return new ChooseRemedies(findings, choices, timeline);
  }

  @Bean
  ApproveRemedies approveRemediesUseCase(RemedyChoices choices, Timeline timeline) {
    return new ApproveRemedies(choices, timeline);
  }

  @Bean
  AssessEffect assessEffectUseCase(Conclude conclude, Timeline timeline) {
    return new AssessEffect(conclude, timeline);
  }
}
