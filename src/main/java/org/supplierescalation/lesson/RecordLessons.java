package org.supplierescalation.lesson;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** Records what was learned, so that the case can close. */
public class RecordLessons {

  private final Lessons lessons;
  private final CaseFiles cases;
  private final Conclude conclude;
  private final Timeline timeline;
  private final Clock clock;

  public RecordLessons(
      Lessons lessons, CaseFiles cases, Conclude conclude, Timeline timeline, Clock clock) {
    this.lessons = lessons;
    this.cases = cases;
    this.conclude = conclude;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void record(Lesson lesson) {
    if (!lesson.nextReviewOn().isAfter(LocalDate.now(clock.withZone(Law.NL.zone())))) {
      throw new Refused("De volgende evaluatie moet nog komen. Kies een dag na vandaag.");
    }
    if (!lesson.lacking().isEmpty() && lesson.proposals().isBlank()) {
      throw new Refused("Vul in hoe het contract beter kan, nu er iets aan ontbreekt.");
    }
    lessons.put(lesson);
    timeline.add(
        lesson.reference(), lesson.by(), EntryKind.NOTE, "Lessen vastgelegd", particulars(lesson));
    // Every other way off the ladder says how it ended; who was cured comes here without a word.
    if (cases.get(lesson.reference()).outcome() == null) {
      conclude.conclude(lesson.reference(), Outcome.CURED, lesson.by(), lesson.rootCauses());
    }
  }

  private static String particulars(Lesson lesson) {
    String lacking = lesson.lacking().isEmpty() ? "niets" : String.join(", ", lesson.lacking());
    return "Oorzaken: %s\nIn het contract ontbrak: %s\nVoorstellen: %s\nVolgende evaluatie: %s"
        .formatted(
            lesson.causesInWords(),
            lacking,
            lesson.proposals(),
            DutchDates.inWords(lesson.nextReviewOn()));
  }
}
