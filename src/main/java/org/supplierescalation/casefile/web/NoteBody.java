package org.supplierescalation.casefile.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.people.Told;
import org.supplierescalation.people.WriteNote;

/** What somebody writes down in a case by hand. */
@Schema(name = "Note", description = "Een notitie, een telefoongesprek of een overleg")
record NoteBody(
    @Schema(allowableValues = {"NOTE", "CALL", "MEETING"}) @Nullable String kind,
    @Schema(description = "Waar het over ging, op één regel", maxLength = 200)
        @Nullable String title,
    @Schema(maxLength = 8000) @Nullable String text) {

  Told addTo(CaseReference reference, String by, WriteNote writeNote) {
    return writeNote.write(
        reference,
        Typed.word("Soort", kind, EntryKind.class),
        Typed.line("Waar ging het over?", title, 200),
        Typed.optionalText("Toelichting", text, 8000),
        by);
  }
}
