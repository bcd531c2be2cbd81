package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.contract.QualityGrounds;
import org.supplierescalation.contract.QualityScores;
import org.supplierescalation.lesson.ChooseClauses;
import org.supplierescalation.lesson.ClauseLibrary;
import org.supplierescalation.lesson.EarlierLessons;
import org.supplierescalation.lesson.EarlierLessonsPanel;
import org.supplierescalation.lesson.Objections;
import org.supplierescalation.lesson.ProposeClauses;
import org.supplierescalation.lesson.RecordObjection;
import org.supplierescalation.lesson.WeakPlaces;
import org.supplierescalation.overview.TrackSupplier;
import org.supplierescalation.sla.MeasureTickets;
import org.supplierescalation.sla.ServiceAgreements;

/** What is learned of a case and of a supplier, wired by hand. */
@Configuration
class LessonUseCases {

  @Bean
  ClauseLibrary clauseLibrary() {
    return ClauseLibrary.read();
  }

  @Bean
  ProposeClauses proposeClauses(ClauseLibrary library) {
    return new ProposeClauses(library);
  }

  @Bean
  RecordObjection recordObjection(Objections objections, Clock clock) {
    return new RecordObjection(objections, clock);
  }

  @Bean
  TrackSupplier trackSupplier(
      ServiceAgreements agreements, MeasureTickets measureTickets, Clock clock) {
    return new TrackSupplier(agreements, measureTickets, clock);
  }

  @Bean
  WeakPlaces weakPlaces(QualityScores scores, QualityGrounds grounds) {
    return new WeakPlaces(scores, grounds);
  }

  @Bean
  ChooseClauses chooseClauses(
      ClauseLibrary library,
      ProposeClauses propose,
      WeakPlaces weakPlaces,
      Contracts contracts,
      EarlierLessons lessons) {
    return new ChooseClauses(library, propose, weakPlaces, contracts, lessons);
  }

  @Bean
  EarlierLessonsPanel earlierLessonsPanel(EarlierLessons lessons) {
    return new EarlierLessonsPanel(lessons);
  }
}
