package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.answer.DraftAnswer;
import org.supplierescalation.answer.SupplierAnswers;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.correspondence.AnswerableMail;
import org.supplierescalation.correspondence.AnswerableMails;
import org.supplierescalation.correspondence.SendSupplierMail;
import org.supplierescalation.correspondence.SupplierMails;
import org.supplierescalation.correspondence.WriteSupplierMail;
import org.supplierescalation.dispatch.SendOnce;
import org.supplierescalation.letter.CoverMails;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.WarnOfWords;
import org.supplierescalation.letter.WriteCoverMail;

/** Mails to a supplier that a person reads, or writes, before they go. */
@Configuration
class CorrespondenceUseCases {

  @Bean
  WarnOfWords warnOfWords() {
    return new WarnOfWords();
  }

  @Bean
  WriteCoverMail writeCoverMailUseCase(
      Letters letters, CoverMails covers, Timeline timeline, Clock clock) {
    return new WriteCoverMail(letters, covers, timeline, clock);
  }

  @Bean
  WriteSupplierMail writeSupplierMailUseCase(
      SupplierMails mails,
      ContractOfCase contracts,
      Documents documents,
      Timeline timeline,
      Clock clock) {
    return new WriteSupplierMail(mails, contracts, documents, timeline, clock);
  }

  @Bean
  SendSupplierMail sendSupplierMailUseCase(
      SupplierMails mails,
      SendOnce sendOnce,
      WarnOfWords warnOfWords,
      Timeline timeline,
      Clock clock) {
    return new SendSupplierMail(mails, sendOnce, warnOfWords, timeline, clock);
  }

  /** What somebody judged of an answer decides which words are offered. */
  @Bean
  AnswerableMails answerableMails(SupplierAnswers answers, DraftAnswer draftAnswer) {
    return (reference, mail) ->
        answers.of(reference).stream()
            .filter(one -> one.mail() == mail && one.judgement() != null)
            .filter(one -> !one.messageId().isEmpty())
            .findFirst()
            .map(one -> draftAnswer.of(mail))
            .map(
                draft ->
                    new AnswerableMail(
                        draft.inReplyTo(), draft.recipient(), draft.subject(), draft.text()));
  }
}
