package org.supplierescalation.letter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.supplierescalation.contract.Language;
import org.supplierescalation.term.Law;

/**
 * The lines in a signed letter that say who signed, in which function, when, and how that can be
 * checked. They stand above the room for a pen: what goes by registered post may be signed on paper
 * too (law.md 1.3).
 *
 * @param address of the page where a code can be checked
 */
record SignatureBlock(
    SigningApproval approval, VerificationCode code, Instant at, Law law, String address) {

  private static final String ROOM = "<div class=\"room\"></div>";
  private static final String END = "<!-- end -->";
  private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

  /** The page of the letter with these lines in it. */
  String in(String page, Language language) {
    String block = "<div class=\"signed\"><p>" + lines(language) + "</p></div>";
    // What people typed is escaped in the page, so these can only be ours.
    int room = page.lastIndexOf(ROOM);
    if (room >= 0) {
      return page.substring(0, room) + block + page.substring(room);
    }
    int end = page.lastIndexOf(END);
    if (end < 0) {
      throw new IllegalStateException("the page of the letter has no end");
    }
    return page.substring(0, end) + block + page.substring(end);
  }

  private String lines(Language language) {
    return Worded.of(
            "Ondertekend door %s, %s%s%s (%s)%sControlecode %s. Controleer deze brief op %s",
            "Signed by %s, %s%s%s (%s)%sVerification code %s. Check this letter at %s",
            "Signé par %s, %s%s%s (%s)%sCode de vérification %s. Vérifiez cette lettre sur %s")
        .in(language)
        .formatted(
            escaped(approval.fullName()),
            escaped(approval.capacity()),
            "<br/>",
            LetterDates.inWords(at, law).in(language),
            zone(language),
            "<br/>",
            code.printed(),
            escaped(address));
  }

  private String zone(Language language) {
    ZoneId zone = law.zone();
    Worded whose =
        law == Law.NL
            ? Worded.of("Nederlandse tijd", "Dutch time", "heure des Pays-Bas")
            : Worded.of("Belgische tijd", "Belgian time", "heure belge");
    return "%s, UTC%s".formatted(whose.in(language), OFFSET.format(at.atZone(zone)));
  }

  private static String escaped(String text) {
    return SafeText.lines(text)
        .replace('\n', ' ')
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
