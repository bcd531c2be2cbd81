package org.supplierescalation.post;

import java.time.Clock;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.letter.Letter;

/**
 * The lawyer says whether a letter that the supplier would not take counts as received (NL: BW 3:37
 * paragraph 3: what is caused by the addressee's own circumstances is his risk).
 */
public class JudgeRefusal {

  private final PostedLetters posted;
  private final Attempts attempts;
  private final Timeline timeline;
  private final Clock clock;

  public JudgeRefusal(PostedLetters posted, Attempts attempts, Timeline timeline, Clock clock) {
    this.posted = posted;
    this.attempts = attempts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param attempt id as a form sent it
   * @param by a lawyer; who recorded the refusal does not judge it
   */
  public void judge(Letter letter, String attempt, boolean counts, String reason, String by) {
    Attempt judged = posted.get(letter, attempt);
    Attempt.Ended ended = judged.ended();
    if (ended == null || ended.result() != AttemptResult.REFUSED) {
      throw new Refused("Deze zending is niet geweigerd. Er valt niets te beoordelen.");
    }
    if (ended.by().equals(by)) {
      throw new Refused(
          "U hebt deze weigering zelf vastgelegd. Laat een andere jurist haar beoordelen.");
    }
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom de weigering wel of niet als ontvangst telt.");
    }
    attempts.judged(judged, new Attempt.Judgement(counts, reason, by), clock.instant());
    timeline.add(
        letter.reference(),
        by,
        EntryKind.DECISION,
        "%s: geweigerde aanname telt %s"
            .formatted(letter.kind().dutch(), counts ? "als ontvangst" : "niet als ontvangst"),
        "%s, nummer %s.%n%s".formatted(judged.carrier(), judged.number(), reason),
        letter.document());
  }
}
