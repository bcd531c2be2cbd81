package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.answer.AbsencePanel;
import org.supplierescalation.answer.Absences;
import org.supplierescalation.answer.AnswerProcess;
import org.supplierescalation.answer.AnswersPanel;
import org.supplierescalation.answer.CloseReturned;
import org.supplierescalation.answer.DraftAnswer;
import org.supplierescalation.answer.FindReturned;
import org.supplierescalation.answer.JudgeAnswer;
import org.supplierescalation.answer.SendAnswer;
import org.supplierescalation.answer.SupplierAnswers;
import org.supplierescalation.answer.TakeInAbsence;
import org.supplierescalation.answer.TakeInAnswer;
import org.supplierescalation.answer.TakeInReport;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.dispatch.MailReports;
import org.supplierescalation.dispatch.RedirectLetter;
import org.supplierescalation.dispatch.SendNow;
import org.supplierescalation.dispatch.SendOnce;
import org.supplierescalation.dispatch.SentMail;
import org.supplierescalation.evidence.EvidenceItems;
import org.supplierescalation.inbox.ToldOfMail;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.LetterLanguage;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.setup.Alarm;
import org.supplierescalation.term.BusinessCalendar;

/** What comes back by mail, wired by hand. Each mail is taken in as a whole, or not at all. */
@Configuration
class AnswerUseCases {

  @Bean
  ToldOfMail takeInAnswer(
      CaseFiles cases,
      SupplierAnswers answers,
      AnswerProcess process,
      Timeline timeline,
      Alarm alarm,
      TransactionTemplate transaction) {
    return whole(transaction, new TakeInAnswer(cases, answers, process, timeline, alarm));
  }

  @Bean
  ToldOfMail takeInReport(
      CaseFiles cases,
      Dispatches dispatches,
      MailReports reports,
      AnswerProcess process,
      EscalationProcess escalation,
      Timeline timeline,
      TransactionTemplate transaction) {
    return whole(
        transaction, new TakeInReport(cases, dispatches, reports, process, escalation, timeline));
  }

  @Bean
  ToldOfMail takeInAbsence(
      Absences absences, ContractOfCase contracts, TransactionTemplate transaction) {
    return whole(transaction, new TakeInAbsence(absences, contracts));
  }

  private static ToldOfMail whole(TransactionTemplate transaction, ToldOfMail told) {
    return mail -> transaction.executeWithoutResult(status -> told.arrived(mail));
  }

  @Bean
  SentMail sentMail(Dispatches dispatches, MailReports reports) {
    return new SentMail(dispatches, reports);
  }

  @Bean
  SendNow sendNow(SendOnce sendOnce) {
    return new SendNow(sendOnce);
  }

  @Bean
  RedirectLetter redirectLetter(Letters letters, Dispatches dispatches, Timeline timeline) {
    return new RedirectLetter(letters, dispatches, timeline);
  }

  @Bean
  FindReturned findReturned(MailReports reports) {
    return new FindReturned(reports);
  }

  @Bean
  CloseReturned closeReturned(FindReturned findReturned, Timeline timeline) {
    return new CloseReturned(findReturned, timeline);
  }

  @Bean
  JudgeAnswer judgeAnswerUseCase(
      SupplierAnswers answers,
      EvidenceItems evidence,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    return new JudgeAnswer(answers, evidence, contracts, timeline, clock);
  }

  @Bean
  DraftAnswer draftAnswer(
      SupplierAnswers answers,
      ContractOfCase contracts,
      LetterWriter writer,
      BusinessCalendar calendar,
      Clock clock) {
    return new DraftAnswer(
        answers, contracts, writer, new LetterLanguage(writer, contracts), calendar, clock);
  }

  @Bean
  SendAnswer sendAnswerUseCase(
      SupplierAnswers answers,
      DraftAnswer draftAnswer,
      ContractOfCase contracts,
      ComposeLetter composeLetter,
      Letters letters,
      SendNow sendNow,
      Timeline timeline) {
    return new SendAnswer(
        answers, draftAnswer, contracts, composeLetter, letters, sendNow, timeline);
  }

  @Bean
  AnswersPanel answersPanel(SupplierAnswers answers, ContractOfCase contracts) {
    return new AnswersPanel(answers, contracts);
  }

  @Bean
  AbsencePanel absencePanel(Absences absences, ContractOfCase contracts, Clock clock) {
    return new AbsencePanel(absences, contracts, clock);
  }
}
