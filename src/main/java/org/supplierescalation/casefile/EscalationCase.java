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
    return copy(supplier, number, priority, stage, pausedUntil, outcome, closedAt);
  }

  public EscalationCase rankedAs(Priority newPriority) {
    return copy(supplierName, contractNumber, newPriority, stage, pausedUntil, outcome, closedAt);
  }

  /** The case enters {@code next}; both up and down the ladder, but never out of a closed case. */
  public EscalationCase in(Stage next) {
    refuseWhenClosed();
    return copy(supplierName, contractNumber, priority, next, pausedUntil, outcome, closedAt);
  }

  /** Rests until that day, or goes on again when there is none. */
  public EscalationCase paused(@Nullable LocalDate until) {
    refuseWhenClosed();
    return copy(supplierName, contractNumber, priority, stage, until, outcome, closedAt);
  }

  /** It is known how the case ends; it closes after the last work is done. */
  public EscalationCase concluded(Outcome how) {
    refuseWhenClosed();
    return copy(supplierName, contractNumber, priority, stage, pausedUntil, how, closedAt);
  }

  public EscalationCase closed(Instant at) {
    refuseWhenClosed();
    if (outcome == null) {
      throw new IllegalStateException(reference + " cannot close without an outcome");
    }
    return copy(supplierName, contractNumber, priority, stage, null, outcome, at);
  }

  private EscalationCase copy(
      String newSupplier,
      @Nullable String newContract,
      Priority newPriority,
      Stage newStage,
      @Nullable LocalDate newPause,
      @Nullable Outcome newOutcome,
      @Nullable Instant newEnd) {
    return new EscalationCase(
        reference,
        subject,
        newSupplier,
        newContract,
        impact,
        newPriority,
        discoveredOn,
        openedBy,
        openedAt,
        newStage,
        newPause,
        newOutcome,
        newEnd);
  }

  private void refuseWhenClosed() {
    if (closedAt != null) {
      throw new Refused("Dossier %s is al gesloten.".formatted(reference));
    }
  }
}
