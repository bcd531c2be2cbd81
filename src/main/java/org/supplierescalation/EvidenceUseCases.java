package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.dispatch.SentMail;
import org.supplierescalation.evidence.AdmitFile;
import org.supplierescalation.evidence.EvidenceItems;
import org.supplierescalation.evidence.FileContent;
import org.supplierescalation.evidence.FindProof;
import org.supplierescalation.evidence.KeepEvidence;
import org.supplierescalation.evidence.MailReader;
import org.supplierescalation.evidence.OfficeGate;
import org.supplierescalation.evidence.PdfGate;
import org.supplierescalation.evidence.RequiredEvidencePanel;
import org.supplierescalation.evidence.TakeAttachment;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.notice.Deliveries;
import org.supplierescalation.remedy.FoundDefaults;

/** What people put on file as evidence, wired by hand. */
@Configuration
class EvidenceUseCases {

  @Bean
  AdmitFile admitFileUseCase(
      FileContent content, PdfGate pdf, OfficeGate office, MailReader mails) {
    return new AdmitFile(content, pdf, office, mails);
  }

  @Bean
  KeepEvidence keepEvidenceUseCase(
      AdmitFile admitFile,
      CaseFiles cases,
      Documents documents,
      EvidenceItems items,
      Timeline timeline,
      Clock clock) {
    return new KeepEvidence(admitFile, cases, documents, items, timeline, clock);
  }

  @Bean
  TakeAttachment takeAttachmentUseCase(
      KeepEvidence keepEvidence, Documents documents, EvidenceItems items, MailReader mails) {
    return new TakeAttachment(keepEvidence, documents, items, mails);
  }

  @Bean
  FindProof findProofUseCase(
      CaseFiles cases,
      ContractOfCase contracts,
      Conversations conversations,
      Letters letters,
      SentMail sentMail,
      Deliveries deliveries,
      FoundDefaults defaults) {
    return new FindProof(cases, contracts, conversations, letters, sentMail, deliveries, defaults);
  }

  @Bean
  RequiredEvidencePanel requiredEvidencePanel(
      CaseFiles cases, Timeline timeline, FindProof findProof) {
    return new RequiredEvidencePanel(cases, timeline, findProof);
  }
}
