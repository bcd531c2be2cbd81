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
import org.supplierescalation.dispatch.JudgeRepeat;
import org.supplierescalation.dispatch.LetterCopies;
import org.supplierescalation.dispatch.ListRepeats;
import org.supplierescalation.dispatch.PauseMail;
import org.supplierescalation.dispatch.Pauses;
import org.supplierescalation.dispatch.PossibleRepeats;
import org.supplierescalation.dispatch.ReplyAddress;
import org.supplierescalation.dispatch.ResumeMail;
import org.supplierescalation.dispatch.SendOnce;
import org.supplierescalation.dispatch.SendWaiting;
import org.supplierescalation.dispatch.WaitingDispatches;
import org.supplierescalation.dispatch.WaitingMailCheck;
import org.supplierescalation.dispatch.WatchWaitingMail;
import org.supplierescalation.inbox.CaseAddress;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.setup.Alarm;

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

  @Bean
  SendWaiting sendWaiting(WaitingDispatches waiting, SendOnce sendOnce, Pauses pauses) {
    return new SendWaiting(waiting, sendOnce, pauses);
  }

  @Bean
  WatchWaitingMail watchWaitingMail(WaitingDispatches waiting, Pauses pauses, Alarm alarm) {
    return new WatchWaitingMail(waiting, pauses, alarm);
  }

  @Bean
  WaitingMailCheck waitingMailCheck(WaitingDispatches waiting, Pauses pauses) {
    return new WaitingMailCheck(waiting, pauses);
  }

  @Bean
  ListRepeats listRepeats(PossibleRepeats repeats, Pauses pauses, Clock clock) {
    return new ListRepeats(repeats, pauses, clock);
  }

  @Bean
  JudgeRepeat judgeRepeatUseCase(
      ListRepeats listRepeats,
      PossibleRepeats repeats,
      Pauses pauses,
      Dispatches dispatches,
      Letters letters,
      CopiesOfLetter copiesOfLetter,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    return new JudgeRepeat(
        listRepeats,
        repeats,
        pauses,
        dispatches,
        letters,
        copiesOfLetter,
        contracts,
        timeline,
        clock);
  }

  @Bean
  PauseMail pauseMailUseCase(Pauses pauses, Clock clock) {
    return new PauseMail(pauses, clock);
  }

  @Bean
  ResumeMail resumeMailUseCase(Pauses pauses, ListRepeats listRepeats, Clock clock) {
    return new ResumeMail(pauses, listRepeats, clock);
  }
}
