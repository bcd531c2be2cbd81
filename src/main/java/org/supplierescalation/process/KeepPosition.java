package org.supplierescalation.process;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.Position;
import org.supplierescalation.casefile.Positions;

/**
 * Keeps the position that the lists read the same as the engine's own answer. Whatever happens to a
 * task marks its case; just before the commit, when the engine has written everything, the engine
 * is asked and the answer is put on file in the same transaction. Whoever holds the position first
 * makes another wait, who then sees what the first one did.
 */
@Component
class KeepPosition {

  private final OpenWork openWork;
  private final Positions positions;

  KeepPosition(OpenWork openWork, Positions positions) {
    this.openWork = openWork;
    this.positions = positions;
  }

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void mark(DelegateTask task) {
    if (!CaseInProcess.isCase(task)) {
      return; // somebody's own task, or the evaluation of a contract
    }
    marked().add(CaseInProcess.of(task).value());
  }

  /** Asks the engine and puts its answer on file. */
  void keep(CaseReference reference) {
    if (positions.hold(reference)) {
      positions.put(reference, Position.of(openWork.of(reference)));
    }
  }

  private Set<String> marked() {
    @Nullable Marked open = (Marked) TransactionSynchronizationManager.getResource(this);
    if (open == null) {
      open = new Marked();
      TransactionSynchronizationManager.bindResource(this, open);
      TransactionSynchronizationManager.registerSynchronization(open);
    }
    return open.references;
  }

  /** The cases of one transaction; sorted, so that two transactions wait in one order. */
  private final class Marked implements TransactionSynchronization {

    private final Set<String> references = new TreeSet<>();

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(KeepPosition.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(KeepPosition.this, this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      references.forEach(reference -> keep(new CaseReference(reference)));
    }

    @Override
    public void beforeCompletion() {
      TransactionSynchronizationManager.unbindResourceIfPossible(KeepPosition.this);
    }
  }
}
