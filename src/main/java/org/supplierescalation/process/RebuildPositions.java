package org.supplierescalation.process;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.OpenWork.Work;
import org.supplierescalation.casefile.Position;
import org.supplierescalation.casefile.Positions;

/**
 * Compares every position on file with the engine when the program starts, and puts right what
 * differs: after an upgrade, or after work on the engine that told no listener. Doing it twice
 * changes nothing.
 */
@Component
class RebuildPositions {

  private static final Logger LOG = LoggerFactory.getLogger(RebuildPositions.class);

  private final OpenWork openWork;
  private final Positions positions;
  private final KeepPosition keepPosition;
  private final TransactionTemplate transaction;

  RebuildPositions(
      OpenWork openWork,
      Positions positions,
      KeepPosition keepPosition,
      TransactionTemplate transaction) {
    this.openWork = openWork;
    this.positions = positions;
    this.keepPosition = keepPosition;
    this.transaction = transaction;
  }

  @EventListener(ApplicationStartedEvent.class)
  void atTheStart() {
    int changed = rebuild();
    if (changed > 0) {
      LOG.info("Van {} dossiers klopt nu weer waar ze staan", changed);
    }
  }

  /** Returns how many were not right. */
  int rebuild() {
    Map<CaseReference, List<Work>> work = openWork.all();
    List<CaseReference> wrong =
        positions.all().entrySet().stream()
            .filter(
                on -> !Position.of(work.getOrDefault(on.getKey(), List.of())).equals(on.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    wrong.forEach(
        reference -> transaction.executeWithoutResult(status -> keepPosition.keep(reference)));
    return wrong.size();
  }
}
