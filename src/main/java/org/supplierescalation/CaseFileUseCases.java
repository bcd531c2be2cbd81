package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.AddNote;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.OpenCasesOfSupplier;
import org.supplierescalation.casefile.RecordReply;
import org.supplierescalation.casefile.Removals;
import org.supplierescalation.casefile.ResumeCase;
import org.supplierescalation.casefile.ResumeEarly;
import org.supplierescalation.casefile.SealedLines;
import org.supplierescalation.casefile.SimilarCases;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.VerifyCaseFile;

/** What people do with a case outside the steps of the process. */
@Configuration
class CaseFileUseCases {

  @Bean
  StartCase startCaseUseCase(OpenCase openCase, EscalationProcess process) {
    return new StartCase(openCase, process);
  }

  @Bean
  VerifyCaseFile verifyCaseFileUseCase(
      SealedLines sealed, Documents documents, Removals removals, Clock clock) {
    return new VerifyCaseFile(sealed, documents, removals, clock);
  }

  @Bean
  CasesInSight casesInSight(CaseFiles cases) {
    return new CasesInSight(cases);
  }

  @Bean
  SimilarCases similarCases(OpenCasesOfSupplier open, CaseFiles cases) {
    return new SimilarCases(open, cases);
  }

  @Bean
  AddNote addNoteUseCase(CaseFiles cases, Timeline timeline) {
    return new AddNote(cases, timeline);
  }

  @Bean
  ResumeEarly resumeEarlyUseCase(
      CaseFiles cases, ResumeCase resumeCase, EscalationProcess process) {
    return new ResumeEarly(cases, resumeCase, process);
  }

  @Bean
  RecordReply recordReplyUseCase(CaseFiles cases, Timeline timeline, EscalationProcess process) {
    return new RecordReply(cases, timeline, process);
  }
}
