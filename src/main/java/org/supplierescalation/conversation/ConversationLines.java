package org.supplierescalation.conversation;

import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** How the timeline tells of a conversation. */
final class ConversationLines {

  private ConversationLines() {}

  static String title(ConversationReport report) {
    return switch (report.result()) {
      case SPOKEN -> "Gesproken met " + report.spokenWith();
      case NOT_REACHED -> "Niet bereikt: " + report.spokenWith();
      case UNREACHABLE -> "Leverancier is onbereikbaar, ook voor " + report.spokenWith();
    };
  }

  static String text(ConversationReport report, Law law) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s, %s.".formatted(report.channel().dutch(), DutchDates.inWords(report.heldAt(), law)));
    if (report.result() != ConversationResult.NOT_REACHED) {
      block(text, "Afgesproken", report.blocks().agreed());
      block(text, "Gaat niet goed", report.blocks().failing());
      block(text, "Verwachten wij", report.blocks().expected());
      block(text, report.isPromised() ? "Toegezegd" : "Niets toegezegd", promise(report));
    }
    if (!report.remark().isBlank()) {
      block(text, "Bijzonderheden", report.remark());
    }
    return text.toString();
  }

  private static String promise(ConversationReport report) {
    if (report.promisedOn() == null) {
      return report.promise();
    }
    String day = DutchDates.inWords(report.promisedOn());
    return report.isPromised()
        ? "%s%nUiterlijk op %s.".formatted(report.promise(), day)
        : "Wij vragen herstel uiterlijk op %s.".formatted(day);
  }

  private static void block(StringBuilder text, String heading, String lines) {
    text.append("\n\n").append(heading).append(":\n").append(lines);
  }
}
