package org.supplierescalation.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.supplierescalation.people.Mention;

/** A mention as other programs read it. */
@Schema(name = "Mention", description = "U bent genoemd in een notitie")
record MentionBody(
    long id,
    String reference,
    @Schema(description = "Nummer van de regel op de tijdlijn") long line,
    String by,
    Instant at,
    String firstWords) {

  static MentionBody of(Mention mention) {
    return new MentionBody(
        mention.id(),
        mention.reference().value(),
        mention.line(),
        mention.by(),
        mention.at(),
        mention.firstWords());
  }
}
