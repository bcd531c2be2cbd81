package org.supplierescalation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.ChooseCopies;
import org.supplierescalation.dispatch.CopiesOfLetter;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.dispatch.LetterCopies;
import org.supplierescalation.dispatch.ReplyAddress;
import org.supplierescalation.inbox.CaseAddress;
import org.supplierescalation.letter.Letters;

/** What goes out by mail, wired by hand. */
@Configuration
class DispatchUseCases {

  @Bean
  CopiesOfLetter copiesOfLetter(LetterCopies chosen, Letters letters, ContractOfCase contracts) {
    return new CopiesOfLetter(chosen, letters, contracts);
  }

  @Bean
  ChooseCopies chooseCopiesUseCase(
      Letters letters, LetterCopies copies, Dispatches dispatches, Timeline timeline, Clock clock) {
    return new ChooseCopies(letters, copies, dispatches, timeline, clock);
  }

  /** Without an address of its own a case is answered at the sender's. */
  @Bean
  ReplyAddress replyAddress(ObjectProvider<CaseAddress> addresses) {
    return reference ->
        Optional.ofNullable(addresses.getIfAvailable()).map(known -> known.of(reference));
  }
}
