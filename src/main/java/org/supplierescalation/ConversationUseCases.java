package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.AcceptPerformance;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.EndProbation;
import org.supplierescalation.casefile.Probations;
import org.supplierescalation.casefile.ReleasePayment;
import org.supplierescalation.casefile.SuspendedPayments;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.conversation.AdviseConversation;
import org.supplierescalation.conversation.CheckPromise;
import org.supplierescalation.conversation.ConversationMoments;
import org.supplierescalation.conversation.ConversationTables;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.conversation.DraftConfirmation;
import org.supplierescalation.conversation.PrepareConversation;
import org.supplierescalation.conversation.RecordConfirmationReply;
import org.supplierescalation.conversation.RecordConversation;
import org.supplierescalation.conversation.RecordEarlyPerformance;
import org.supplierescalation.conversation.RecordSilence;
import org.supplierescalation.conversation.ReviewConfirmation;
import org.supplierescalation.dispatch.CopiesOfLetter;
import org.supplierescalation.dispatch.CorrectAddress;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.dispatch.SendLetter;
import org.supplierescalation.dispatch.SendOnce;
import org.supplierescalation.dispatch.SettleDoubt;
import org.supplierescalation.dispatch.SettleLetter;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.term.BusinessCalendar;

/** Talking to the supplier, sending letters, and seeing whether what was cured lasts. */
@Configuration
class ConversationUseCases {

  @Bean
  ConversationMoments conversationMoments(BusinessCalendar calendar) {
    return new ConversationMoments(calendar);
  }

  @Bean
  PrepareConversation prepareConversationUseCase(
      CaseFiles cases,
      ContractOfCase contracts,
      ConversationTables tables,
      BusinessCalendar calendar,
      Clock clock) {
    return new PrepareConversation(cases, contracts, tables, calendar, clock);
  }

  @Bean
  RecordConversation recordConversationUseCase(
      Conversations conversations, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new RecordConversation(conversations, contracts, timeline, clock);
  }

  @Bean
  DraftConfirmation draftConfirmationUseCase(
      Conversations conversations,
      ContractOfCase contracts,
      ComposeLetter composeLetter,
      ConversationMoments moments,
      Clock clock) {
    return new DraftConfirmation(conversations, contracts, composeLetter, moments, clock);
  }

  @Bean
  ReviewConfirmation reviewConfirmationUseCase(
      Conversations conversations,
      ContractOfCase contracts,
      Letters letters,
      ConversationMoments moments,
      Timeline timeline,
      Clock clock) {
    return new ReviewConfirmation(conversations, contracts, letters, moments, timeline, clock);
  }

  @Bean
  RecordSilence recordSilenceUseCase(Conversations conversations, Timeline timeline) {
    return new RecordSilence(conversations, timeline);
  }

  @Bean
  RecordConfirmationReply recordConfirmationReplyUseCase(
      Conversations conversations,
      RecordSilence recordSilence,
      ContractOfCase contracts,
      ConversationMoments moments,
      Timeline timeline,
      Clock clock) {
    return new RecordConfirmationReply(
        conversations, recordSilence, contracts, moments, timeline, clock);
  }

  @Bean
  RecordEarlyPerformance recordEarlyPerformanceUseCase(Timeline timeline) {
    return new RecordEarlyPerformance(timeline);
  }

  @Bean
  CheckPromise checkPromiseUseCase(Conversations conversations, Timeline timeline) {
    return new CheckPromise(conversations, timeline);
  }

  @Bean
  AdviseConversation adviseConversationUseCase(
      CaseFiles cases, Conversations conversations, ConversationTables tables, Timeline timeline) {
    return new AdviseConversation(cases, conversations, tables, timeline);
  }

  @Bean
  SendLetter sendLetterUseCase(Letters letters, CopiesOfLetter copiesOfLetter, SendOnce sendOnce) {
    return new SendLetter(letters, copiesOfLetter, sendOnce);
  }

  @Bean
  SettleLetter settleLetterUseCase(Letters letters, SettleDoubt settleDoubt) {
    return new SettleLetter(letters, settleDoubt);
  }

  @Bean
  CorrectAddress correctAddressUseCase(Letters letters, Dispatches dispatches, Timeline timeline) {
    return new CorrectAddress(letters, dispatches, timeline);
  }

  @Bean
  AcceptPerformance acceptPerformanceUseCase(
      Probations probations, Timeline timeline, Clock clock) {
    return new AcceptPerformance(probations, timeline, clock);
  }

  @Bean
  EndProbation endProbationUseCase(
      Probations probations, Conclude conclude, Timeline timeline, Clock clock) {
    return new EndProbation(probations, conclude, timeline, clock);
  }

  @Bean
  ReleasePayment releasePaymentUseCase(SuspendedPayments payments, Timeline timeline) {
    return new ReleasePayment(payments, timeline);
  }
}
