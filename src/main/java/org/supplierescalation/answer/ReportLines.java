package org.supplierescalation.answer;

import org.supplierescalation.dispatch.MailReport;

/** What the timeline says of a report on our mail. */
final class ReportLines {

  private ReportLines() {}

  static String title(MailReport report, String letter) {
    return switch (report.reported()) {
      case BOUNCED -> "Niet afgeleverd: " + letter;
      case DELAYED -> "Afleveren duurt langer: " + letter;
      case DELIVERED -> "De mailserver van de leverancier nam aan: " + letter;
      case READ -> "Leesbevestiging: " + letter;
    };
  }

  static String text(MailReport report) {
    String to = report.recipient().isEmpty() ? "" : "Aan: " + report.recipient() + "\n";
    String code = report.code().isEmpty() ? "" : "Code: " + report.code() + "\n";
    return "%s%s%s%n%n%s".formatted(to, code, meaning(report), report.words());
  }

  private static String meaning(MailReport report) {
    return switch (report.reported()) {
      case BOUNCED ->
          "Deze mail heeft de leverancier niet bereikt en telt niet als verstuurd of ontvangen.";
      case DELAYED -> "De mailserver probeert het nog. U hoeft nu niets te doen.";
      case DELIVERED -> "Dat bewijst niet dat iemand de mail heeft ontvangen of gelezen.";
      case READ -> "Zwak bewijs van ontvangst (bewijsgraad C). Er begint geen termijn door.";
    };
  }
}
