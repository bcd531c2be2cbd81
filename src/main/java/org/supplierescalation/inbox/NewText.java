package org.supplierescalation.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A mail split into what its writer wrote this time, what is quoted, and the signature. In doubt
 * all of it is new: nothing that a supplier wrote may be lost from sight.
 *
 * @param written never empty when the mail has any text
 * @param quoted earlier mails, with the lines that announce them; may be empty
 * @param signature what stands below the two dashes (RFC 3676 4.3) or what a telephone adds; may be
 *     empty
 */
public record NewText(String written, String quoted, String signature) {

  private static final Pattern PHONE =
      Pattern.compile(
          "(?i)(verzonden (vanaf|met|van) mijn |verstuurd vanaf mijn |sent from my |sent from outlook|"
              + "envoyé de(puis)? mon |von meinem .{1,30} gesendet|outlook voor (android|ios)|get outlook for ).{0,60}");

  /** In lines; what is longer was not meant as one. */
  private static final int LONGEST_SIGNATURE = 15;

  public static NewText of(String text) {
    List<String> lines = text.replace('\u00a0', ' ').lines().toList();
    List<String> written = new ArrayList<>();
    List<String> quoted = new ArrayList<>();
    List<String> signature = new ArrayList<>();
    int at = 0;
    boolean signed = false;
    while (at < lines.size()) {
      int announced = QuotedMail.announcement(lines, at);
      String line = lines.get(at);
      if (announced > 0 && QuotedMail.goesToTheEnd(lines, at + announced)) {
        quoted.addAll(lines.subList(at, lines.size()));
        break;
      }
      if (announced > 0) {
        quoted.addAll(lines.subList(at, at + announced));
        at += announced;
        signed = false;
        continue;
      }
      if (QuotedMail.isQuoted(line)) {
        quoted.add(line);
        signed = false;
      } else {
        signed |= line.stripTrailing().equals("--") || PHONE.matcher(line.strip()).matches();
        (signed ? signature : written).add(line);
      }
      at++;
    }
    if (signature.size() > LONGEST_SIGNATURE) {
      written.addAll(signature);
      signature.clear();
    }
    if (joined(written).isEmpty()) {
      return new NewText(text.strip(), "", "");
    }
    return new NewText(joined(written), joined(quoted), joined(signature));
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip();
  }
}
