package org.supplierescalation.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** What the supplier answered to the confirmation. */
public class RecordConfirmationReply {

  private final Conversations conversations;
  private final RecordSilence recordSilence;
  private final ContractOfCase contracts;
  private final ConversationMoments moments;
  private final Timeline timeline;
  private final Clock clock;

  public RecordConfirmationReply(
      Conversations conversations,
      RecordSilence recordSilence,
      ContractOfCase contracts,
      ConversationMoments moments,
      Timeline timeline,
      Clock clock) {
    this.conversations = conversations;
    this.recordSilence = recordSilence;
    this.contracts = contracts;
    this.moments = moments;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param text what the supplier wrote; must be there when it corrected us
   * @param otherDay the day the supplier names instead, if we go along with it
   * @return when the promise is checked now
   */
  public Instant record(
      CaseReference reference,
      ConfirmationReply reply,
      String text,
      @Nullable LocalDate otherDay,
      String by) {
    Law law = contracts.law(reference);
    if (reply == ConfirmationReply.CORRECTED && text.isBlank()) {
      throw new Refused("Vul in wat de leverancier anders ziet, in zijn eigen woorden.");
    }
    if (otherDay != null) {
      refuse(otherDay, reply, law);
    }
    Conversation conversation = conversations.current(reference);
    if (reply == ConfirmationReply.NO_ANSWER) {
      recordSilence.record(reference, text, by);
    } else {
      conversations.reply(conversation, reply, text);
      timeline.add(reference, by, EntryKind.MAIL_IN, title(reply), told(text, otherDay));
    }
    if (otherDay != null) {
      conversations.moveTo(conversation, otherDay);
    }
    return moments.promiseDueAt(law, conversations.current(reference).promisedOn());
  }

  private void refuse(LocalDate otherDay, ConfirmationReply reply, Law law) {
    if (reply != ConfirmationReply.CORRECTED) {
      throw new Refused(
          "Noemt de leverancier een andere dag? Kies dan “Gecorrigeerd”. Laat de dag anders leeg.");
    }
    if (otherDay.isBefore(LocalDate.now(clock.withZone(law.zone())))) {
      throw new Refused("De nieuwe dag is al voorbij. Kies vandaag of een latere dag.");
    }
  }

  private static String title(ConfirmationReply reply) {
    return reply == ConfirmationReply.CONFIRMED
        ? "Leverancier bevestigt ons verslag"
        : "Leverancier corrigeert ons verslag";
  }

  private static String told(String text, @Nullable LocalDate otherDay) {
    return otherDay == null
        ? text
        : "%s%n%nWij gaan met behoud van al onze rechten mee met de dag die de leverancier noemt: %s."
            .formatted(text, DutchDates.inWords(otherDay));
  }
}
