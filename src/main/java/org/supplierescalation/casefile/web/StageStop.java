package org.supplierescalation.casefile.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.TimelineEntry;

/**
 * A stop on the line of ten stages.
 *
 * @param enteredAt when the case came here last, or null when it never did
 * @param current the case is here now
 */
record StageStop(int number, Stage stage, @Nullable Instant enteredAt, boolean current) {

  static List<StageStop> line(EscalationCase escalation, List<TimelineEntry> timeline) {
    Map<String, Instant> entered = new HashMap<>();
    for (TimelineEntry entry : timeline) {
      if (entry.kind() == EntryKind.STAGE) {
        entered.put(entry.title(), entry.at());
      }
    }
    return Stream.of(Stage.values())
        .map(
            stage ->
                new StageStop(
                    stage.ordinal() + 1,
                    stage,
                    entered.get("Fase: " + stage.dutch()),
                    escalation.isOpen() && stage == escalation.stage()))
        .toList();
  }
}
