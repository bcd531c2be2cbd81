package org.supplierescalation.casefile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.TimelineEntry;

/** A line of the timeline as other programs read it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "TimelineLine", description = "Een gebeurtenis in het dossier")
record TimelineBody(
    long number,
    Instant at,
    String by,
    EntryKind kind,
    String kindName,
    String title,
    String text,
    @Nullable UUID document) {

  static TimelineBody of(TimelineEntry entry) {
    return new TimelineBody(
        entry.number(),
        entry.at(),
        entry.by(),
        entry.kind(),
        entry.kind().dutch(),
        entry.title(),
        entry.text(),
        entry.document());
  }
}
