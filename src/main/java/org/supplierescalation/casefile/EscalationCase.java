package org.supplierescalation.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dispute with one supplier. Says what is known of the whole case; what happened is on the
 * {@link Timeline}, where the case waits is in the engine.
 *
 * @param supplierName as the reporter wrote it, until the contract is known
 * @param contractNumber the contract in the register, or null before the intake was reviewed
 * @param discoveredOn the day the breach was found out; the duty to complain in time (BW 6:89)
 *     counts from it
 * @param openedBy user id
 * @param outcome how the case ends, or null as long as that is not known
 * @param pausedUntil the case rests until this day, or null; a pause lengthens no legal term
 */
public record EscalationCase(
    CaseReference reference,
    String subject,
    String supplierName,
    @Nullable String contractNumber,
    String impact,
    Priority priority,
    LocalDate discoveredOn,
    String openedBy,
    Instant openedAt,
    Stage stage,
    @Nullable LocalDate pausedUntil,
    @Nullable Outcome outcome,
    @Nullable Instant closedAt) {

  public boolean isOpen() {
    return closedAt == null;
  }

  public EscalationCase underContract(String number, String supplier) {
    return new EscalationCase(
        reference,
        subject,
        supplier,
        number,
        impact,
        priority,
        discoveredOn,
        openedBy,
        openedAt,
        stage,
        pausedUntil,
        outcome,
        closedAt);
  }

  public EscalationCase rankedAs(Priority newPriority) {
    return new EscalationCase(
        reference,
        subject,
        supplierName,
        contractNumber,
        impact,
        newPriority,
        discoveredOn,
        openedBy,
        openedAt,
        stage,
        pausedUntil,
        outcome,
        closedAt);
  }

  /**
   * The case enters {@code next}; both up and down the ladder are allowed, out of a closed case is
   * not.
   */
  public EscalationCase in(Stage next) {
    refuseWhenClosed();
    return new EscalationCase(
        reference,
        subject,
        supplierName,
        contractNumber,
        impact,
        priority,
        discoveredOn,
        openedBy,
        openedAt,
        next,
        pausedUntil,
        outcome,
        closedAt);
  }

  public EscalationCase paused(@Nullable LocalDate until) {
    refuseWhenClosed();
    return new EscalationCase(
        reference,
        subject,
        supplierName,
        contractNumber,
        impact,
        priority,
        discoveredOn,
        openedBy,
        openedAt,
        stage,
        until,
        outcome,
        closedAt);
  }

  /** It is known how the case ends; it closes after the last work is done. */
  public EscalationCase concluded(Outcome how) {
    refuseWhenClosed();
    return new EscalationCase(
        reference,
        subject,
        supplierName,
        contractNumber,
        impact,
        priority,
        discoveredOn,
        openedBy,
        openedAt,
        stage,
        pausedUntil,
        how,
        closedAt);
  }

  public EscalationCase closed(Instant at) {
    refuseWhenClosed();
    if (outcome == null) {
      throw new IllegalStateException(reference + " cannot close without an outcome");
    }
    return new EscalationCase(
        reference,
        subject,
        supplierName,
        contractNumber,
        impact,
        priority,
        discoveredOn,
        openedBy,
        openedAt,
        stage,
        null,
        outcome,
        at);
  }

  private void refuseWhenClosed() {
    if (closedAt != null) {
      throw new Refused("Dossier %s is al gesloten.".formatted(reference));
    }
  }
}
