package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.lesson.Lessons;
import org.supplierescalation.lesson.RecordLessons;

/** What stands behind each port of the lessons. */
@Configuration
class ExitUseCases {

  @Bean
  RecordLessons recordLessonsUseCase(
      Lessons lessons, CaseFiles cases, Conclude conclude, Timeline timeline, Clock clock) {
    return new RecordLessons(lessons, cases, conclude, timeline, clock);
  }
}
