package org.supplierescalation.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/**
 * A formal letter that was mailed also goes by registered post. Under Belgian law, and for a
 * dissolution, it must: an e-mail may not reach the addressee in law (law.md 1.3).
 */
public class PostFormalLetter {

  private final Letters letters;
  private final LetterDeliveries deliveries;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public PostFormalLetter(
      Letters letters,
      LetterDeliveries deliveries,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    this.letters = letters;
    this.deliveries = deliveries;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * Whether the post may not be skipped: in Belgium, and for a dissolution unless the contract was
   * concluded electronically (BW 6:267 paragraph 1).
   */
  public boolean required(CaseReference reference, LetterKind kind) {
    Contract contract = contracts.get(reference);
    return kind.formal()
        && (contract.law() == Law.BE
            || kind == LetterKind.DISSOLUTION && !contract.clauses().ending().electronic());
  }

  public void post(
      CaseReference reference,
      LetterKind kind,
      String carrier,
      String trackingNumber,
      LocalDate postedOn,
      String by) {
    Letter letter = letters.newest(reference, kind);
    Law law = contracts.law(reference);
    if (postedOn.isAfter(LocalDate.now(clock.withZone(law.zone())))) {
      throw new Refused(
          "De dag van verzending ligt in de toekomst. Vul de dag in waarop de brief wegging.");
    }
    LocalDate ready = readyOn(letter).atZone(law.zone()).toLocalDate();
    if (postedOn.isBefore(ready)) {
      throw new Refused(
          "De brief is pas op %s ondertekend en kan niet eerder zijn verzonden. Kijk de dag van verzending na."
              .formatted(DutchDates.inWords(ready)));
    }
    deliveries.addPosting(
        new LetterDeliveries.Posting(letter.id(), carrier, trackingNumber, postedOn, by));
    timeline.add(
        reference,
        by,
        EntryKind.LETTER,
        "%s: per post verstuurd via %s".formatted(kind.dutch(), carrier),
        "Verzonden op %s, nummer %s.".formatted(DutchDates.inWords(postedOn), trackingNumber),
        letter.document());
  }

  /** When it was signed, as the timeline tells; else when it was set in type. */
  private Instant readyOn(Letter letter) {
    return timeline.of(letter.reference()).stream()
        .filter(entry -> entry.kind() == EntryKind.DECISION)
        .filter(entry -> letter.document() != null && letter.document().equals(entry.document()))
        .filter(entry -> entry.by().equals(letter.signedBy()))
        .map(TimelineEntry::at)
        .reduce(letter.draftedAt(), (earlier, later) -> later);
  }

  public void skip(CaseReference reference, LetterKind kind, String reason, String by) {
    if (required(reference, kind)) {
      throw new Refused(
          "Deze brief moet ook aangetekend weg: dat is nodig bij ontbinding en naar Belgisch recht. Verstuur hem per post.");
    }
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom de brief niet per post gaat.");
    }
    timeline.add(
        reference, by, EntryKind.DECISION, kind.dutch() + ": niet per post verstuurd", reason);
  }
}
