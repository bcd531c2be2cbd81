package org.supplierescalation.casefile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;

/** A draft of a letter or mail as other programs read it, without its text. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Letter", description = "Een concept van een brief of mail, en wie het vaststelde")
record LetterBody(
    LetterKind kind,
    @Schema(description = "Naam van de brief, in het Nederlands") String kindName,
    @Schema(description = "Het hoeveelste concept van deze soort") int round,
    String subject,
    String draftedBy,
    Instant draftedAt,
    @Nullable String reviewedBy,
    @Nullable String signedBy,
    @Schema(description = "Het document, of null als er alleen een mail is")
        @Nullable UUID document) {

  static LetterBody of(Letter letter) {
    return new LetterBody(
        letter.kind(),
        letter.kind().dutch(),
        letter.round(),
        letter.subject(),
        letter.draftedBy(),
        letter.draftedAt(),
        letter.reviewedBy(),
        letter.signedBy(),
        letter.document());
  }
}
