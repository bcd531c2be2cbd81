package org.supplierescalation.letter;

import java.util.List;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** Holds letters against their checklists: what is missing keeps a letter from being approved. */
public class CheckLetter {

  private final Letters letters;
  private final LetterChecks checks;
  private final Timeline timeline;

  public CheckLetter(Letters letters, LetterChecks checks, Timeline timeline) {
    this.letters = letters;
    this.checks = checks;
    this.timeline = timeline;
  }

  /** What was found of the newest letter of this kind; empty when there is none yet. */
  public List<LetterCheck> of(CaseReference reference, LetterKind kind) {
    return letters.latest(reference, kind).map(letter -> checks.of(letter.id())).orElse(List.of());
  }

  void keep(Letter letter, List<LetterCheck> found) {
    checks.add(letter.id(), found);
    long stopping = found.stream().filter(LetterCheck::stops).count();
    long warning = found.stream().filter(LetterCheck::warns).count();
    timeline.add(
        letter.reference(),
        Timeline.SYSTEM,
        EntryKind.NOTE,
        "Volledigheid gecontroleerd, %s: %s"
            .formatted(
                letter.kind().dutch(),
                stopping + warning == 0
                    ? "alles in orde"
                    : "%d blokkerend, %d waarschuwing".formatted(stopping, warning)),
        open(found));
  }

  /** Refuses a letter that lacks what it cannot do without. */
  void refuseGaps(Letter letter) {
    List<LetterCheck> stopping =
        checks.of(letter.id()).stream().filter(LetterCheck::stops).toList();
    if (!stopping.isEmpty()) {
      throw new Refused(
          "De brief is nog niet compleet. Stuur hem terug; dit moet erin: "
              + stopping.stream().map(LetterCheck::item).collect(Collectors.joining("; "))
              + ".");
    }
  }

  /** The warnings of a letter, one to a line; empty when there are none. */
  String warnings(Letter letter) {
    return open(checks.of(letter.id()).stream().filter(LetterCheck::warns).toList());
  }

  private static String open(List<LetterCheck> checks) {
    return checks.stream()
        .filter(check -> check.stops() || check.warns())
        .map(
            check ->
                "%s: %s%s. %s"
                    .formatted(
                        check.item(),
                        check.stand().dutch().toLowerCase(java.util.Locale.ROOT),
                        check.stops() ? " (blokkeert)" : "",
                        check.advice()))
        .collect(Collectors.joining("\n"));
  }
}
