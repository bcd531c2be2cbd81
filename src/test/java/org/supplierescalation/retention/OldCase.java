package org.supplierescalation.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Timeline;

/** A case with five lines and a letter that was closed a while ago. */
public record OldCase(CaseReference reference, CaseDocument letter) {

  public static final String SECRET = "Mevrouw Voorbeeld was ziek.";

  public static OldCase closedOn(
      Instant closed, OpenCase openCase, Timeline timeline, Documents documents, JdbcClient db) {
    LocalDate day = LocalDate.of(2018, 1, 2);
    CaseReference reference =
        openCase
            .open(
                new NewCase(
                    "Planning ligt stil",
                    "Traag",
                    null,
                    SECRET,
                    Priority.P1,
                    day,
                    List.of(new NewBreach("Binnen vier uur.", SECRET, day, "Geen roosters."))),
                "melder")
            .reference();
    CaseDocument letter =
        documents.keep(
            reference, "LETTER", "brief.pdf", "application/pdf", new byte[] {1, 2, 3}, "jurist");
    for (int line = timeline.of(reference).size() + 1; line <= 4; line++) {
      timeline.add(reference, "jurist", EntryKind.NOTE, "Regel " + line, SECRET);
    }
    timeline.add(reference, "jurist", EntryKind.LETTER, "Regel 5", SECRET, letter.id());
    db.sql("update escalation_case set outcome = 'WITHDRAWN', closed_at = ? where reference = ?")
        .params(closed.atOffset(ZoneOffset.UTC), reference.value())
        .update();
    return new OldCase(reference, letter);
  }
}
