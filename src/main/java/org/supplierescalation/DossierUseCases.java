package org.supplierescalation;

import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.DescribedDocuments;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.SentMail;
import org.supplierescalation.dossier.AssembleDossier;
import org.supplierescalation.dossier.SentLetters;
import org.supplierescalation.dossier.TakeDossier;
import org.supplierescalation.letter.LetterDeliveries;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.notice.Deliveries;
import org.supplierescalation.term.BusinessCalendar;

/** The dossier to hand over, wired by hand. */
@Configuration
class DossierUseCases {

  @Bean
  SentLetters sentLetters(
      Letters letters, SentMail sentMail, LetterDeliveries deliveries, Deliveries notices) {
    return new SentLetters(letters, sentMail, deliveries, notices);
  }

  @Bean
  AssembleDossier assembleDossierUseCase(
      CaseFiles cases,
      Timeline timeline,
      Documents documents,
      ObjectProvider<DescribedDocuments> described,
      ContractOfCase contracts,
      SentLetters sentLetters,
      BusinessCalendar calendar,
      DossierSettings settings,
      Clock clock) {
    return new AssembleDossier(
        cases,
        timeline,
        documents,
        described.getIfAvailable(() -> reference -> Map.of()),
        contracts,
        sentLetters,
        calendar,
        settings.norms(),
        clock);
  }

  @Bean
  TakeDossier takeDossierUseCase(AssembleDossier assemble, Timeline timeline) {
    return new TakeDossier(assemble, timeline);
  }
}
