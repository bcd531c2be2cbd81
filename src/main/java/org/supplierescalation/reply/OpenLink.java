package org.supplierescalation.reply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Language;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/**
 * Somebody, or a mail scanner, looks at the page of a link. That is noted, and confirms nothing.
 */
public class OpenLink {

  /** Of one link; after that the mail itself can be answered. */
  private static final int MOST_LOOKS = 200;

  private static final int MOST_LINES = 5;

  private final ReplyLinks links;
  private final LinkEnds ends;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public OpenLink(
      ReplyLinks links, LinkEnds ends, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.links = links;
    this.ends = ends;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  public LinkPage open(SecretText secret, LinkVisitor visitor) {
    return links
        .find(secret.hash())
        .map(link -> page(link, visitor))
        .orElseGet(() -> new LinkPage.Shut(LinkState.UNKNOWN, Language.NL));
  }

  private LinkPage page(ReplyLink link, LinkVisitor visitor) {
    LinkState state = ends.stateOf(link);
    Optional<Letter> letter = ends.letter(link);
    Language language = letter.map(Letter::language).orElse(Language.NL);
    if (state != LinkState.OPEN) {
      return new LinkPage.Shut(state, language);
    }
    List<LinkOpening> before = links.openings(link);
    if (before.size() >= MOST_LOOKS) {
      return new LinkPage.Shut(LinkState.EXPIRED, language);
    }
    SecretText formValue = SecretText.random();
    links.opened(link, new LinkOpening(visitor, clock.instant()), formValue.hash());
    tell(link, letter.orElseThrow(), visitor, before);
    Mail mail = ends.dispatch(link).orElseThrow().mail();
    Law law = contracts.law(link.reference());
    return new LinkPage.Asking(
        link.purpose(),
        language,
        mail.subject(),
        LocalDate.ofInstant(link.madeAt(), law.zone()),
        link.purpose() == LinkPurpose.CONFIRM_TALK ? mail.body() : "",
        formValue);
  }

  /** The first look from each address; a scanner that comes back every hour fills no case file. */
  private void tell(ReplyLink link, Letter letter, LinkVisitor visitor, List<LinkOpening> before) {
    List<String> known =
        before.stream().map(opening -> opening.visitor().address()).distinct().toList();
    if (known.contains(visitor.address()) || known.size() >= MOST_LINES) {
      return;
    }
    timeline.add(
        link.reference(),
        Timeline.SYSTEM,
        EntryKind.NOTE,
        "Persoonlijke link geopend: " + letter.kind().dutch(),
        "Op %s, vanaf %s (%s). De link ging naar %s. Openen bevestigt niets: het kan ook een mailscanner zijn."
            .formatted(
                DutchDates.inWords(clock.instant(), contracts.law(link.reference())),
                visitor.address(),
                visitor.agent().isEmpty() ? "zonder naam" : visitor.agent(),
                link.recipient()));
  }
}
