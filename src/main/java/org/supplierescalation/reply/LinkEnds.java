package org.supplierescalation.reply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/**
 * When a link is no good any more: after its days, with the case, when a newer letter of the kind
 * went out, or when the server refused the address it was for.
 */
public class LinkEnds {

  private final CaseFiles cases;
  private final Letters letters;
  private final Dispatches dispatches;
  private final int days;
  private final Clock clock;

  /**
   * @param days whole calendar days that a link lives
   */
  public LinkEnds(CaseFiles cases, Letters letters, Dispatches dispatches, int days, Clock clock) {
    if (days < 1 || days > 365) {
      throw new IllegalArgumentException(
          "escalation.links.days must be from 1 to 365, not " + days);
    }
    this.cases = cases;
    this.letters = letters;
    this.dispatches = dispatches;
    this.days = days;
    this.clock = clock;
  }

  /** The last day on which a link that is given now can be used. */
  LocalDate lastDay(Law law) {
    return LocalDate.now(clock.withZone(law.zone())).plusDays(days);
  }

  static Instant after(Law law, LocalDate lastDay) {
    return LegalTime.firstMomentAfter(law, lastDay);
  }

  LinkState stateOf(ReplyLink link) {
    if (!cases.find(link.reference()).map(EscalationCase::isOpen).orElse(false)) {
      return LinkState.ENDED;
    }
    if (link.answer() != null) {
      return LinkState.ANSWERED;
    }
    if (!clock.instant().isBefore(link.expiresAt())) {
      return LinkState.EXPIRED;
    }
    return isReplaced(link) ? LinkState.REPLACED : LinkState.OPEN;
  }

  Optional<Letter> letter(ReplyLink link) {
    return letters.of(link.reference()).stream()
        .filter(letter -> letter.key().equals(link.letterKey()))
        .findFirst();
  }

  Optional<Dispatch> dispatch(ReplyLink link) {
    return dispatches.find(link.reference(), link.letterKey(), link.recipient());
  }

  private boolean isReplaced(ReplyLink link) {
    Optional<Letter> mine = letter(link);
    return mine.isEmpty()
        || dispatch(link).map(d -> d.state() == Dispatch.State.REFUSED).orElse(true)
        || letters.of(link.reference()).stream()
            .filter(other -> other.kind() == mine.get().kind())
            .filter(other -> other.round() > mine.get().round())
            .anyMatch(this::leftTheHouse);
  }

  private boolean leftTheHouse(Letter letter) {
    return dispatches.of(letter.reference()).stream()
        .anyMatch(dispatch -> dispatch.mail().letterKey().equals(letter.key()));
  }
}
