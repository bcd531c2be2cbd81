package org.supplierescalation.webhook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Stage;

/** Something happened in a case. */
public record CaseEvent(UUID id, EventKind kind, CaseReference reference, Stage stage, Instant at) {

  /** JSON (RFC 8259); every value is a word or number of ours, so nothing needs escaping. */
  public String body() {
    return "{\"id\":\"%s\",\"kind\":\"%s\",\"case\":\"%s\",\"stage\":\"%s\",\"at\":\"%s\"}"
        .formatted(id, kind.word(), reference, stage.name(), at.truncatedTo(ChronoUnit.MILLIS));
  }
}
