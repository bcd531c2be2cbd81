package org.supplierescalation.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;

/**
 * Records a call that announces the notice. Announced is: spoken to, or tried three times. The call
 * itself has no legal effect (law.md 1.1, step 5); it saves the relation.
 */
public class AnnounceNotice {

  static final int ENOUGH_ATTEMPTS = 3;

  private final Notices notices;
  private final Deliveries deliveries;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public AnnounceNotice(
      Notices notices,
      Deliveries deliveries,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    this.notices = notices;
    this.deliveries = deliveries;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  public Announcement announce(
      CaseReference reference,
      CallResult result,
      String spokenTo,
      Instant calledAt,
      String said,
      String by) {
    int round = notices.draft(reference).round();
    refuse(result, spokenTo, calledAt, said, deliveries.attempts(reference, round));
    deliveries.addAttempt(
        new AnnouncementAttempt(reference, round, result, spokenTo, calledAt, said, by));
    String when = DutchDates.inWords(calledAt, contracts.law(reference));
    timeline.add(
        reference,
        by,
        EntryKind.CALL,
        result == CallResult.SPOKEN
            ? "Ingebrekestelling telefonisch aangekondigd"
            : "Aankondiging geprobeerd, niemand bereikt",
        "%s%n%s%n%s".formatted(when, spokenTo, said).strip());
    return state(deliveries.attempts(reference, round));
  }

  static Announcement state(List<AnnouncementAttempt> attempts) {
    boolean spoken = attempts.stream().anyMatch(a -> a.result() == CallResult.SPOKEN);
    return spoken || attempts.size() >= ENOUGH_ATTEMPTS
        ? Announcement.ANNOUNCED
        : Announcement.TRY_AGAIN;
  }

  private void refuse(
      CallResult result,
      String spokenTo,
      Instant calledAt,
      String said,
      List<AnnouncementAttempt> earlier) {
    if (calledAt.isAfter(clock.instant())) {
      throw new Refused("Het gesprek ligt in de toekomst. Vul in wanneer u hebt gebeld.");
    }
    if (result == CallResult.SPOKEN && (spokenTo.isBlank() || said.isBlank())) {
      throw new Refused("Vul in wie u hebt gesproken en wat er is gezegd.");
    }
    if (earlier.stream().anyMatch(attempt -> attempt.calledAt().equals(calledAt))) {
      throw new Refused(
          "Deze poging staat al in het dossier. Vul het tijdstip van uw nieuwe poging in.");
    }
  }
}
