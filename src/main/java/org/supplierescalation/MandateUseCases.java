package org.supplierescalation;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.letter.CheckMandate;
import org.supplierescalation.letter.EndMandate;
import org.supplierescalation.letter.EnterMandate;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.Mandates;
import org.supplierescalation.letter.MandatesCheck;

/** Who may sign what, wired by hand. */
@Configuration
class MandateUseCases {

  @Bean
  CheckMandate checkMandateUseCase(Mandates mandates, List<LetterFactsOf> kinds, Clock clock) {
    return new CheckMandate(mandates, kinds, clock);
  }

  @Bean
  EnterMandate enterMandateUseCase(Mandates mandates, Clock clock) {
    return new EnterMandate(mandates, clock);
  }

  @Bean
  EndMandate endMandateUseCase(Mandates mandates, Clock clock) {
    return new EndMandate(mandates, clock);
  }

  @Bean
  MandatesCheck mandatesCheck(Mandates mandates, Clock clock) {
    return new MandatesCheck(mandates, clock);
  }
}
