package org.supplierescalation.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.evidence.SafeFileName;
import org.supplierescalation.letter.SafeText;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** How the timeline tells of an incoming mail. */
final class MailWords {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_LINE = 8000;
  private static final int LONGEST_HEAD = 3000;
  private static final String REST = "\n(…) De rest staat in de mail zelf.";

  private MailWords() {}

  /** What a mail server says of our mail is about its receipt; it is no word of the supplier. */
  static EntryKind entry(MailKind kind) {
    return switch (kind) {
      case BOUNCE, DELAYED, DELIVERED, READ_RECEIPT -> EntryKind.RECEIPT;
      default -> EntryKind.MAIL_IN;
    };
  }

  static String title(KeptMail mail) {
    String what = mail.kind() == MailKind.ANSWER ? "Mail van de leverancier" : mail.kind().dutch();
    return cut(what + ": " + mail.title(), LONGEST_TITLE);
  }

  /** Who put it on file: the person who did so by hand, else the address it came from. */
  static String by(KeptMail mail, Match.Writer writer, @Nullable String assignedBy) {
    if (assignedBy != null) {
      return assignedBy;
    }
    boolean address = mail.from().contains("@") && mail.from().length() <= LONGEST_NAME;
    return writer == Match.Writer.MAIL_SERVER || !address ? Timeline.SYSTEM : mail.from();
  }

  static String how(Match match, @Nullable String assignedBy) {
    return assignedBy == null
        ? "%s. %s.".formatted(match.how().dutch(), match.writer().dutch())
        : "Bij dit dossier gezet door %s. %s.".formatted(assignedBy, match.writer().dutch());
  }

  static String text(KeptMail mail, String how, FiledPapers.Sorted files, OpenedMail opened) {
    StringBuilder head = new StringBuilder();
    head.append("Van: ").append(mail.from().isEmpty() ? "onbekend" : mail.from());
    head.append("\nOntvangen: ").append(DutchDates.inWords(mail.receivedAt(), Law.NL));
    head.append("\nHoe herkend: ").append(how);
    if (!files.admitted().isEmpty()) {
      List<String> names =
          files.admitted().stream().map(file -> SafeFileName.of(file.name())).toList();
      head.append("\nBijlagen in het dossier: ").append(String.join(", ", names));
    }
    if (!files.refused().isEmpty() || !opened.leftOut().isEmpty()) {
      head.append("\nNiet overgenomen (het origineel bewaart alles):");
      files.refused().forEach(why -> head.append("\n- ").append(SafeText.lines(why)));
      opened.leftOut().forEach(why -> head.append("\n- ").append(SafeText.lines(why)));
    }
    String above = cut(head.toString(), LONGEST_HEAD);
    String below = SafeText.lines(opened.mail().text()).strip();
    int room = LONGEST_LINE - above.length() - REST.length() - 2;
    String words = below.length() <= room ? below : cut(below, room) + REST;
    return (above + "\n\n" + words).strip();
  }

  /** Never in the middle of a character. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }
}
