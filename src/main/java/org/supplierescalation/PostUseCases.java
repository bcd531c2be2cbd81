package org.supplierescalation;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.evidence.KeepEvidence;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.Organisation;
import org.supplierescalation.post.Attempts;
import org.supplierescalation.post.Binder;
import org.supplierescalation.post.EndAttempt;
import org.supplierescalation.post.EnvelopeWindow;
import org.supplierescalation.post.JudgeRefusal;
import org.supplierescalation.post.MakePrintPackage;
import org.supplierescalation.post.PostedLetters;
import org.supplierescalation.post.ProveAttempt;

/** Letters on paper, wired by hand. */
@Configuration
class PostUseCases {

  @Bean
  PostedLetters postedLetters(Attempts attempts, Letters letters) {
    return new PostedLetters(attempts, letters);
  }

  @Bean
  EndAttempt endAttemptUseCase(
      PostedLetters posted,
      Attempts attempts,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    return new EndAttempt(posted, attempts, contracts, timeline, clock);
  }

  @Bean
  JudgeRefusal judgeRefusalUseCase(
      PostedLetters posted, Attempts attempts, Timeline timeline, Clock clock) {
    return new JudgeRefusal(posted, attempts, timeline, clock);
  }

  @Bean
  ProveAttempt proveAttemptUseCase(
      PostedLetters posted, Attempts attempts, KeepEvidence keepEvidence) {
    return new ProveAttempt(posted, attempts, keepEvidence);
  }

  @Bean
  MakePrintPackage makePrintPackageUseCase(
      Documents documents,
      Letters letters,
      ContractOfCase contracts,
      LetterWriter writer,
      Binder binder,
      Organisation organisation,
      @Value("${escalation.post.window:LEFT}") EnvelopeWindow window) {
    return new MakePrintPackage(
        documents, letters, contracts, writer, binder, organisation, window);
  }
}
