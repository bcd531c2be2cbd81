package org.supplierescalation.conversation;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.Law;

/** Puts a conversation, or an attempt at one, on file. */
public class RecordConversation {

  private static final int ATTEMPTS_BEFORE_UNREACHABLE = 3;

  private final Conversations conversations;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public RecordConversation(
      Conversations conversations, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.conversations = conversations;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void record(CaseReference reference, ConversationReport report, String by) {
    Law law = contracts.law(reference);
    if (report.heldAt().isAfter(clock.instant())) {
      throw new Refused("Het gesprek ligt in de toekomst. Leg het vast als het gevoerd is.");
    }
    refuseDayPast(report, law);
    refuseGivingUpTooSoon(reference, report);
    conversations.add(reference, report, by);
    timeline.add(
        reference,
        by,
        report.channel() == Channel.CALL ? EntryKind.CALL : EntryKind.MEETING,
        ConversationLines.title(report),
        ConversationLines.text(report, law));
  }

  private void refuseDayPast(ConversationReport report, Law law) {
    LocalDate day = report.promisedOn();
    if (report.result() != ConversationResult.NOT_REACHED
        && day != null
        && day.isBefore(LocalDate.now(clock.withZone(law.zone())))) {
      throw new Refused("De toegezegde dag is al voorbij. Kies vandaag of een latere dag.");
    }
  }

  private void refuseGivingUpTooSoon(CaseReference reference, ConversationReport report) {
    if (report.result() != ConversationResult.UNREACHABLE) {
      return;
    }
    int attempts = conversations.attempts(reference).size();
    if (attempts < ATTEMPTS_BEFORE_UNREACHABLE) {
      throw new Refused(
          "“Onbereikbaar” kan pas na %d vastgelegde pogingen; nu zijn het er %d. Kies “Niet bereikt” en probeer het later opnieuw."
              .formatted(ATTEMPTS_BEFORE_UNREACHABLE, attempts));
    }
  }
}
