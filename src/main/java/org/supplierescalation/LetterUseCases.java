package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.ConfirmReply;
import org.supplierescalation.dispatch.SendNow;
import org.supplierescalation.dispatch.SentMail;
import org.supplierescalation.letter.CheckLetter;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.EditLetter;
import org.supplierescalation.letter.JudgedRefusals;
import org.supplierescalation.letter.LetterChecks;
import org.supplierescalation.letter.LetterDeliveries;
import org.supplierescalation.letter.LetterDocx;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.PostFormalLetter;
import org.supplierescalation.letter.ReceiptGrades;
import org.supplierescalation.letter.RecordLetterReceipt;
import org.supplierescalation.notice.GradeOfReceipt;

/** Formal letters of every stage, wired by hand: checked, posted, received. */
@Configuration
class LetterUseCases {

  @Bean
  CheckLetter checkLetter(Letters letters, LetterChecks checks, Timeline timeline) {
    return new CheckLetter(letters, checks, timeline);
  }

  @Bean
  EditLetter editLetterUseCase(
      Letters letters,
      LetterWriter writer,
      LetterDocx docx,
      LetterChecks checks,
      Documents documents,
      Timeline timeline,
      Clock clock) {
    return new EditLetter(letters, writer, docx, checks, documents, timeline, clock);
  }

  @Bean
  ConfirmReply confirmReplyUseCase(
      ContractOfCase contracts, ComposeLetter composeLetter, SendNow sendNow, Clock clock) {
    return new ConfirmReply(contracts, composeLetter, sendNow, clock);
  }

  @Bean
  ReceiptGrades receiptGrades(ContractOfCase contracts, SentMail sentMail) {
    return new GradeOfReceipt(contracts, sentMail);
  }

  @Bean
  PostFormalLetter postFormalLetterUseCase(
      Letters letters,
      LetterDeliveries deliveries,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    return new PostFormalLetter(letters, deliveries, contracts, timeline, clock);
  }

  @Bean
  RecordLetterReceipt recordLetterReceiptUseCase(
      Letters letters,
      LetterDeliveries deliveries,
      ReceiptGrades grades,
      JudgedRefusals refusals,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    return new RecordLetterReceipt(
        letters, deliveries, grades, refusals, contracts, timeline, clock);
  }
}
