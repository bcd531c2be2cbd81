package org.supplierescalation.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.notice.Deliveries;
import org.supplierescalation.notice.Receipt;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** What happened, for the overview: chronology, letters with their receipt, decisions of tables. */
public class HandOverHistory {

  // The newest lines; the letter stays readable and the whole timeline is in the case file.
  private static final int MOST_LINES = 400;
  private static final Pattern GRADE = Pattern.compile("bewijsgraad ([A-D])");
  private static final String TABLE = "abel “";

  private final Timeline timeline;
  private final Letters letters;
  private final Deliveries deliveries;

  public HandOverHistory(Timeline timeline, Letters letters, Deliveries deliveries) {
    this.timeline = timeline;
    this.letters = letters;
    this.deliveries = deliveries;
  }

  Map<String, Object> of(CaseReference reference, Law law) {
    List<TimelineEntry> lines = timeline.of(reference);
    List<Map<String, Object>> signed =
        letters.of(reference).stream()
            .filter(letter -> letter.signedBy() != null)
            .map(letter -> letter(letter, law))
            .toList();
    List<Map<String, Object>> decisions =
        lines.stream()
            .filter(line -> (line.title() + line.text()).contains(TABLE))
            .map(line -> decision(line, law))
            .toList();
    Map<String, Object> facts = new HashMap<>();
    facts.put("shortened", lines.size() > MOST_LINES);
    facts.put(
        "chronology",
        lines.stream()
            .skip(Math.max(0, lines.size() - MOST_LINES))
            .map(line -> line(line, law))
            .toList());
    facts.put("letters", signed);
    facts.put("hasLetters", !signed.isEmpty());
    facts.put("decisions", decisions);
    facts.put("hasDecisions", !decisions.isEmpty());
    return facts;
  }

  private static Map<String, Object> line(TimelineEntry line, Law law) {
    Matcher grade = GRADE.matcher(line.title());
    return Map.of(
        "at", on(line, law),
        "title", line.title(),
        "kind", "%s, %s".formatted(line.kind().dutch(), line.by()),
        "grade", grade.find() ? grade.group(1) : "");
  }

  private static Map<String, Object> decision(TimelineEntry line, Law law) {
    return Map.of("at", on(line, law), "title", line.title(), "text", line.text());
  }

  private Map<String, Object> letter(Letter letter, Law law) {
    return Map.of(
        "on", DutchDates.inDigits(letter.draftedAt().atZone(law.zone()).toLocalDate()),
        "name", letter.kind().dutch(),
        "recipient", letter.recipient(),
        "receipt", receipt(letter));
  }

  /** Receipt is graded of the default notice only; of other letters see the chronology. */
  private String receipt(Letter letter) {
    if (letter.kind() != LetterKind.DEFAULT_NOTICE) {
      return "zie het verloop";
    }
    List<Receipt> receipts = deliveries.receipts(letter.reference(), letter.round());
    if (receipts.isEmpty()) {
      return "nog niet vastgesteld";
    }
    Receipt last = receipts.get(receipts.size() - 1);
    return "%s, bewijsgraad %s: %s"
        .formatted(
            last.receivedOn() == null
                ? "datum niet bewezen"
                : "ontvangen op " + DutchDates.inDigits(last.receivedOn()),
            last.grade(),
            last.proof());
  }

  private static String on(TimelineEntry line, Law law) {
    return DutchDates.inDigits(line.at().atZone(law.zone()).toLocalDate());
  }
}
