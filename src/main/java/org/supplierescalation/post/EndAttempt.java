package org.supplierescalation.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** The carrier says how an attempt ended. What was delivered still wants its proof. */
public class EndAttempt {

  private final PostedLetters posted;
  private final Attempts attempts;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public EndAttempt(
      PostedLetters posted,
      Attempts attempts,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    this.posted = posted;
    this.attempts = attempts;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param attempt id as a form sent it
   */
  public void end(
      Letter letter, String attempt, AttemptResult result, LocalDate on, String remark, String by) {
    Attempt ended = posted.get(letter, attempt);
    Law law = contracts.law(letter.reference());
    if (on.isAfter(LocalDate.now(clock.withZone(law.zone())))) {
      throw new Refused("“Op welke dag?” ligt in de toekomst. Vul een dag tot en met vandaag in.");
    }
    if (on.isBefore(ended.postedOn())) {
      throw new Refused(
          "De brief ging pas op %s op de post. Kijk “Op welke dag?” na."
              .formatted(DutchDates.inWords(ended.postedOn())));
    }
    attempts.ended(ended, new Attempt.Ended(result, on, remark, by), clock.instant());
    timeline.add(
        letter.reference(),
        by,
        EntryKind.NOTE,
        "%s per post: %s".formatted(letter.kind().dutch(), result.dutch().toLowerCase(Locale.ROOT)),
        "%s, nummer %s, op %s. %s%n%s"
            .formatted(
                ended.carrier(),
                ended.number(),
                DutchDates.inWords(on),
                result.meaning(law),
                remark)
            .strip(),
        letter.document());
  }
}
