package org.supplierescalation.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.SentMail;
import org.supplierescalation.letter.JudgedRefusals;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/**
 * Records what proves that the supplier received the notice, and how well (law.md 1.3; NL: BW 3:37
 * paragraph 3; BE: art. 1.5).
 */
public class RecordReceipt {

  private final Notices notices;
  private final Deliveries deliveries;
  private final SentMail sentMail;
  private final JudgedRefusals refusals;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public RecordReceipt(
      Notices notices,
      Deliveries deliveries,
      SentMail sentMail,
      JudgedRefusals refusals,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    this.notices = notices;
    this.deliveries = deliveries;
    this.sentMail = sentMail;
    this.refusals = refusals;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param receivedOn may be null only when sending is all that is proven
   * @param receivedTime needed only when the notice gives a term in hours
   */
  public ReceiptProof record(
      CaseReference reference,
      @Nullable LocalDate receivedOn,
      @Nullable LocalTime receivedTime,
      ReceiptChannel channel,
      ReceiptEvidence evidence,
      String proof,
      String by) {
    ComposedNotice notice = notices.composed(reference);
    Law law = contracts.law(reference);
    refuse(receivedOn, channel, evidence, notice, law);
    if (evidence == ReceiptEvidence.DELIVERY_REFUSED) {
      refusals.refuseUnjudged(reference, LetterKind.DEFAULT_NOTICE + "-" + notice.letterRound());
    }
    if (evidence != ReceiptEvidence.SENT_ONLY && receivedOn != null) {
      refuseHour(receivedOn, receivedTime, notice, law);
    }
    ReceiptGrade grade = ReceiptGrade.of(contracts.get(reference), channel, evidence);
    deliveries.addReceipt(
        new Receipt(
            reference,
            notice.letterRound(),
            evidence == ReceiptEvidence.SENT_ONLY ? null : receivedOn,
            evidence == ReceiptEvidence.SENT_ONLY ? null : receivedTime,
            channel,
            evidence,
            proof,
            grade,
            by));
    boolean proven = grade.proof() == ReceiptProof.PROVEN;
    timeline.add(
        reference,
        by,
        EntryKind.RECEIPT,
        proven && receivedOn != null
            ? "Ontvangst bewezen op %s (bewijsgraad %s)"
                .formatted(inWords(receivedOn, receivedTime, law), grade)
            : "Ontvangst niet bewezen (bewijsgraad %s)".formatted(grade),
        "%s. %s.%nBewijsgraad %s: %s.%s%n%s"
            .formatted(
                channel.dutch(),
                evidence.dutch(),
                grade,
                grade.dutch(),
                proven ? "" : " De termijn begint hiermee niet; verstuur de brief opnieuw.",
                proof));
    return grade.proof();
  }

  private static String inWords(LocalDate day, @Nullable LocalTime time, Law law) {
    return time == null
        ? DutchDates.inWords(day)
        : DutchDates.inWords(LegalTime.at(law, day, time), law);
  }

  /** A term in hours runs from the moment of receipt; a moment too early costs us the default. */
  private void refuseHour(
      LocalDate receivedOn, @Nullable LocalTime receivedTime, ComposedNotice notice, Law law) {
    Instant expectedAt = notice.dates().expectedAt();
    if (expectedAt == null) {
      return;
    }
    if (receivedTime == null) {
      throw new Refused("De termijn telt in uren. Vul ook in hoe laat de brief is ontvangen.");
    }
    Instant receivedAt = LegalTime.at(law, receivedOn, receivedTime);
    if (receivedAt.isAfter(clock.instant())) {
      throw new Refused("Het tijdstip van ontvangst ligt in de toekomst. Kijk het na.");
    }
    if (receivedAt.isBefore(expectedAt.minus(1, ChronoUnit.HOURS))) {
      throw new Refused(
          "Op dat tijdstip was de brief nog niet ondertekend. Kijk het tijdstip van ontvangst na.");
    }
  }

  static void refuseMismatch(ReceiptChannel channel, ReceiptEvidence evidence) {
    boolean byMail = channel == ReceiptChannel.EMAIL;
    if (byMail && evidence == ReceiptEvidence.DELIVERY_REFUSED) {
      throw new Refused("Een geweigerde aanname hoort bij post of deurwaarder. Kijk de weg na.");
    }
    if (byMail && evidence == ReceiptEvidence.DELIVERY_SCAN) {
      throw new Refused(
          "Een bewijs van aflevering hoort bij post of deurwaarder. Kies bij e-mail wat u daarvan weet.");
    }
    if (!byMail && evidence == ReceiptEvidence.READ_RECEIPT) {
      throw new Refused("Een leesbevestiging hoort bij e-mail. Kies een ander bewijs.");
    }
  }

  /** A mail that came back reached nobody; only the supplier itself can say otherwise. */
  static void refuseReturned(
      ReceiptChannel channel, ReceiptEvidence evidence, boolean mailCameBack) {
    if (mailCameBack
        && channel == ReceiptChannel.EMAIL
        && evidence == ReceiptEvidence.READ_RECEIPT) {
      throw new Refused(
          "Deze e-mail is niet afgeleverd: de mailserver gaf hem terug. Een leesbevestiging telt dan niet. Kies post,"
              + " of de bevestiging van de leverancier als die er is.");
    }
  }

  private void refuse(
      @Nullable LocalDate receivedOn,
      ReceiptChannel channel,
      ReceiptEvidence evidence,
      ComposedNotice notice,
      Law law) {
    refuseMismatch(channel, evidence);
    String key = LetterKind.DEFAULT_NOTICE + "-" + notice.letterRound();
    refuseReturned(channel, evidence, sentMail.cameBack(notice.reference(), key));
    if (evidence == ReceiptEvidence.SENT_ONLY) {
      return;
    }
    if (receivedOn == null) {
      throw new Refused("Vul de dag van ontvangst in.");
    }
    if (receivedOn.isAfter(LocalDate.now(clock.withZone(law.zone())))) {
      throw new Refused(
          "De dag van ontvangst ligt in de toekomst. Vul een dag tot en met vandaag in.");
    }
    if (receivedOn.isBefore(notice.dates().writtenOn())) {
      throw new Refused(
          "De brief is pas op %s verzonden en kan niet eerder zijn ontvangen."
              .formatted(DutchDates.inWords(notice.dates().writtenOn())));
    }
    boolean notPostedThen =
        channel == ReceiptChannel.POST
            && deliveries.postings(notice.reference(), notice.letterRound()).stream()
                .allMatch(posting -> posting.postedOn().isAfter(receivedOn));
    if (notPostedThen) {
      throw new Refused(
          "Op die dag was de brief nog niet op de post. Kijk de dag van ontvangst na.");
    }
  }
}
