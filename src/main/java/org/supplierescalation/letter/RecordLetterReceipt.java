package org.supplierescalation.letter;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** What proves that the supplier received a formal letter, and how well (law.md 1.3). */
public class RecordLetterReceipt {

  private static final String REFUSED = "DELIVERY_REFUSED";

  private final Letters letters;
  private final LetterDeliveries deliveries;
  private final ReceiptGrades grades;
  private final JudgedRefusals refusals;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public RecordLetterReceipt(
      Letters letters,
      LetterDeliveries deliveries,
      ReceiptGrades grades,
      JudgedRefusals refusals,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    this.letters = letters;
    this.deliveries = deliveries;
    this.grades = grades;
    this.refusals = refusals;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param receivedOn may be null only when sending is all that is proven
   */
  public void record(
      CaseReference reference,
      LetterKind kind,
      @Nullable LocalDate receivedOn,
      String channel,
      String evidence,
      String proof,
      String by) {
    Letter letter = letters.newest(reference, kind);
    ReceiptGrades.Graded graded = grades.grade(reference, letter.key(), channel, evidence);
    if (evidence.equals(REFUSED)) {
      refusals.refuseUnjudged(reference, letter.key());
    }
    if (graded.proven()) {
      refuse(receivedOn, letter, contracts.law(reference));
    }
    deliveries.addReceipt(
        new LetterDeliveries.Receipt(
            letter.id(), receivedOn, channel, evidence, proof, graded.grade(), by));
    timeline.add(
        reference,
        by,
        EntryKind.RECEIPT,
        graded.proven() && receivedOn != null
            ? "%s: ontvangen op %s (bewijsgraad %s)"
                .formatted(kind.dutch(), DutchDates.inWords(receivedOn), graded.grade())
            : "%s: ontvangst niet bewezen (bewijsgraad %s)".formatted(kind.dutch(), graded.grade()),
        graded.said() + "\n" + proof,
        letter.document());
  }

  private void refuse(@Nullable LocalDate receivedOn, Letter letter, Law law) {
    if (receivedOn == null) {
      throw new Refused("Vul de dag van ontvangst in.");
    }
    if (receivedOn.isAfter(LocalDate.now(clock.withZone(law.zone())))) {
      throw new Refused(
          "De dag van ontvangst ligt in de toekomst. Vul een dag tot en met vandaag in.");
    }
    if (receivedOn.isBefore(letter.draftedAt().atZone(law.zone()).toLocalDate())) {
      throw new Refused("De brief bestond op die dag nog niet. Kijk de dag van ontvangst na.");
    }
  }
}
