package org.supplierescalation.inbox;

import java.util.List;
import java.util.regex.Pattern;

/** How mail programs announce the mail that they quote, in Dutch, English, French and German. */
final class QuotedMail {

  private static final int MOST_LINES = 4;

  /** Only programs give the time of the mail that they quote. */
  private static final String TIME = ".{4,120}\\b\\d{1,2}(\\s?[:h]\\s?\\d{2}\\b|\\.\\d{2} uur)";

  /** Gmail and Apple: one sentence, often folded over some lines. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?iu)(op T.{0,300}\\b(schreef|het volgende geschreven)\\b.{0,200}:".replace("T", TIME)
              + "|on T.{0,300}\\bwrote\\s?:".replace("T", TIME)
              + "|le T.{0,300}\\sa écrit\\s?:".replace("T", TIME)
              + "|am T.{0,300}\\bschrieb\\b.{0,200}:".replace("T", TIME)
              + "|[^ ].{2,200} (schreef|wrote) (op|on) T.{0,20}:)".replace("T", TIME));

  private static final Pattern START =
      Pattern.compile("(?iu)(op|on|le|am|[^ ].{2,100} (schreef|wrote)) .*");

  /** Outlook and others: a line of dashes with words, or only a line. */
  private static final Pattern RULE =
      Pattern.compile(
          "(?iu)-{3,}\\s*("
              + "oorspronkelijk bericht|original message|message d.origine|ursprüngliche nachricht|"
              + "doorgestuurd bericht|forwarded message|message transféré|weitergeleitete nachricht"
              + ")\\s*-{0,}\\s*"
              + "|(begin doorgestuurd bericht|begin forwarded message|début du message réexpédié)\\s?:\\s*");

  private static final Pattern LINE = Pattern.compile("\\s*[_]{10,}\\s*|\\s*-{20,}\\s*");

  private static final Pattern FROM =
      Pattern.compile("(?iu)\\s*\\*?(van|from|de|von)\\s?:\\*?\\s?.{1,300}");
  private static final Pattern SENT =
      Pattern.compile(
          "(?iu)\\s*\\*?(verzonden|datum|sent|date|envoyé|gesendet)( le)?\\s?:\\*?\\s?.{1,200}");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?iu)\\s*\\*?(van|from|de|von|verzonden|datum|sent|date|envoyé|gesendet|aan|to|à|an|cc|kopie|"
              + "onderwerp|subject|objet|betreff|prioriteit|urgentie|importance|bijlagen|attachments)( le)?\\s?:\\*?\\s?.{0,500}");

  private QuotedMail() {}

  static boolean isQuoted(String line) {
    return line.startsWith(">");
  }

  /** How many lines from here announce a quoted mail; 0 when none do. */
  static int announcement(List<String> lines, int at) {
    int sentence = sentence(lines, at);
    if (sentence > 0) {
      return sentence;
    }
    String line = lines.get(at);
    if (RULE.matcher(line).matches()) {
      return 1 + fields(lines, at + 1);
    }
    if (LINE.matcher(line).matches() && isBlock(lines, next(lines, at + 1))) {
      return next(lines, at + 1) - at + fields(lines, next(lines, at + 1));
    }
    return isBlock(lines, at) ? fields(lines, at) : 0;
  }

  /** No line behind {@code >} follows directly: then all that follows is the old mail. */
  static boolean goesToTheEnd(List<String> lines, int after) {
    int next = next(lines, after);
    return next < lines.size() && !isQuoted(lines.get(next));
  }

  private static int sentence(List<String> lines, int at) {
    if (!START.matcher(lines.get(at)).matches()) {
      return 0;
    }
    StringBuilder whole = new StringBuilder();
    for (int more = 0; more < MOST_LINES && at + more < lines.size(); more++) {
      String line = lines.get(at + more).strip();
      if (line.isEmpty() || line.length() > 300) {
        return 0;
      }
      whole.append(more == 0 ? "" : " ").append(line);
      if (line.endsWith(":") && SENTENCE.matcher(whole).matches()) {
        return more + 1;
      }
    }
    return 0;
  }

  /** From and sent below each other, and a third field: nobody types that. */
  private static boolean isBlock(List<String> lines, int at) {
    if (at >= lines.size() || !FROM.matcher(lines.get(at)).matches()) {
      return false;
    }
    int fields = fields(lines, at);
    return fields >= 3
        && lines.subList(at, at + fields).stream().anyMatch(line -> SENT.matcher(line).matches());
  }

  private static int fields(List<String> lines, int at) {
    int count = 0;
    while (at + count < lines.size()
        && count < 12
        && FIELD.matcher(lines.get(at + count)).matches()) {
      count++;
    }
    return count;
  }

  private static int next(List<String> lines, int at) {
    int next = at;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }
}
