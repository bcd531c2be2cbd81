package org.supplierescalation.conversation;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** How the timeline tells of a talk: written now, of when it was held. */
final class TalkLines {

  private TalkLines() {}

  static EntryKind kind(TalkReport report) {
    return report.channel() == Channel.CALL ? EntryKind.CALL : EntryKind.MEETING;
  }

  static String title(TalkReport report) {
    return "Gesproken met " + report.spokenWith();
  }

  static String text(TalkReport report, @Nullable LocalDate confirmedOn, Law law) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s, gehouden op %s."
            .formatted(report.channel().dutch(), DutchDates.inWords(report.heldAt(), law)));
    if (!report.ourPeople().isBlank()) {
      text.append("\nNamens ons: ").append(report.ourPeople()).append('.');
    }
    text.append("\n\nBesproken:\n").append(report.discussed());
    if (report.agreedBy() != null) {
      text.append("\n\nAfgesproken:\n").append(report.agreed());
      text.append("\nWie dat doet: ").append(report.agreedBy().dutch().toLowerCase(Locale.ROOT));
      text.append(
          report.agreedUntil() == null
              ? ". Er is geen dag genoemd."
              : ", uiterlijk op %s.".formatted(DutchDates.inWords(report.agreedUntil())));
    }
    text.append(
        confirmedOn == null
            ? "\n\nNog niet schriftelijk bevestigd."
            : "\n\nSchriftelijk bevestigd op %s.".formatted(DutchDates.inWords(confirmedOn)));
    return text.toString();
  }
}
