package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.AddNote;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.people.AbsentWork;
import org.supplierescalation.people.ArrangeReplacement;
import org.supplierescalation.people.Colleagues;
import org.supplierescalation.people.EndReplacement;
import org.supplierescalation.people.Mentions;
import org.supplierescalation.people.Replacements;
import org.supplierescalation.people.StandIn;
import org.supplierescalation.people.TakeOver;
import org.supplierescalation.people.WriteNote;

/** Colleagues: who is named, and who stands in for whom. */
@Configuration
class PeopleUseCases {

  @Bean
  WriteNote writeNoteUseCase(
      AddNote addNote,
      CaseFiles cases,
      Timeline timeline,
      Colleagues colleagues,
      Mentions mentions) {
    return new WriteNote(addNote, cases, timeline, colleagues, mentions);
  }

  @Bean
  ArrangeReplacement arrangeReplacementUseCase(
      Replacements replacements, Colleagues colleagues, Clock clock) {
    return new ArrangeReplacement(replacements, colleagues, clock);
  }

  @Bean
  EndReplacement endReplacementUseCase(Replacements replacements, Clock clock) {
    return new EndReplacement(replacements, clock);
  }

  @Bean
  StandIn standIn(Replacements replacements, AbsentWork work, CaseFiles cases, Clock clock) {
    return new StandIn(replacements, work, cases, clock);
  }

  @Bean
  TakeOver takeOverUseCase(StandIn standIn, AbsentWork work, Timeline timeline) {
    return new TakeOver(standIn, work, timeline);
  }
}
