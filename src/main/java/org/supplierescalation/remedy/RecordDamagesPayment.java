package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;

/** Finance records what the supplier paid on a claim of damages, or that the claim is over. */
public class RecordDamagesPayment {

  private final DamageClaims claims;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public RecordDamagesPayment(
      DamageClaims claims, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.claims = claims;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param amount euro received now, nought when nothing was
   * @param receivedOn day of receipt, or null when nothing was received
   */
  public void record(
      CaseReference reference,
      DamagesPaid paid,
      BigDecimal amount,
      @Nullable LocalDate receivedOn,
      String note,
      String by) {
    BigDecimal open =
        claims.settled(reference).total().subtract(claims.received(reference)).subtract(amount);
    if (paid == DamagesPaid.PAID && open.signum() > 0) {
      throw new Refused(
          "Van de claim staat nog %s open. Kies “%s”, of verbeter het bedrag."
              .formatted(Euro.text(open), DamagesPaid.UNPAID.dutch()));
    }
    if (paid != DamagesPaid.PAID && note.isBlank()) {
      throw new Refused("Vul bij “Toelichting” in wat er is afgesproken of gebeurd.");
    }
    if (amount.signum() > 0) {
      claims.received(reference, amount, dayOf(reference, receivedOn), by);
    }
    timeline.add(
        reference,
        by,
        EntryKind.REMEDY,
        "Schadeclaim: " + paid.dutch().toLowerCase(Locale.ROOT),
        Particulars.of(
            "Ontvangen",
            receivedOn == null ? "" : Euro.text(amount) + " op " + DutchDates.inWords(receivedOn),
            "Nog open",
            Euro.text(open.max(BigDecimal.ZERO)),
            "Toelichting",
            note));
  }

  private LocalDate dayOf(CaseReference reference, @Nullable LocalDate receivedOn) {
    LocalDate today = LocalDate.now(clock.withZone(contracts.law(reference).zone()));
    if (receivedOn == null || receivedOn.isAfter(today)) {
      throw new Refused("Vul bij “Ontvangen op” de dag in waarop het geld is ontvangen.");
    }
    return receivedOn;
  }
}
