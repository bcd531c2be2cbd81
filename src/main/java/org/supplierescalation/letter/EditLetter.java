package org.supplierescalation.letter;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/**
 * A lawyer puts a text of her own in the place of a draft: it becomes the next round, in type and
 * frozen, and somebody else reviews it. A machine cannot check it any more, so the lawyer confirms
 * every blocking item.
 */
public class EditLetter {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Letters letters;
  private final LetterWriter writer;
  private final LetterDocx docx;
  private final LetterChecks checks;
  private final Documents documents;
  private final Timeline timeline;
  private final Clock clock;

  public EditLetter(
      Letters letters,
      LetterWriter writer,
      LetterDocx docx,
      LetterChecks checks,
      Documents documents,
      Timeline timeline,
      Clock clock) {
    this.letters = letters;
    this.writer = writer;
    this.docx = docx;
    this.checks = checks;
    this.documents = documents;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param confirmed the blocking items that the lawyer found in her own text
   */
  public Letter edit(
      CaseReference reference, LetterKind kind, byte[] edited, Set<String> confirmed, String by) {
    Letter draft = letters.newest(reference, kind);
    refuse(draft);
    List<LetterCheck> before = checks.of(draft.id());
    List<String> unconfirmed =
        before.stream()
            .filter(LetterCheck::blocks)
            .map(LetterCheck::item)
            .filter(item -> !confirmed.contains(item))
            .toList();
    if (!unconfirmed.isEmpty()) {
      throw new Refused(
          "Bevestig van elk onderdeel dat het in uw tekst staat: "
              + String.join("; ", unconfirmed)
              + ".");
    }
    String page =
        letters
            .page(draft.id())
            .map(old -> writer.withBody(old, docx.read(edited)))
            .orElseThrow(() -> new Refused("Van deze brief is geen bewerkbare tekst bewaard."));
    byte[] pdf = writer.print(page);
    Letter letter = nextRound(draft, pdf, edited, by);
    letters.add(letter);
    letters.keepPage(letter.id(), page);
    checks.add(letter.id(), before.stream().map(EditLetter::byHand).toList());
    timeline.add(
        reference,
        by,
        EntryKind.LETTER,
        "Tekst van de jurist ingeleverd: " + kind.dutch(),
        "Versie %d. Zelf bevestigd: %s".formatted(letter.round(), String.join("; ", confirmed)),
        letter.document());
    return letter;
  }

  private static void refuse(Letter draft) {
    if (draft.kind() == LetterKind.DEFAULT_NOTICE) {
      throw new Refused(
          "De ingebrekestelling krijgt bij het ondertekenen nieuwe datums. Pas haar daarom aan in de taak, niet als document.");
    }
    if (draft.signedBy() != null || draft.reviewedBy() != null) {
      throw new Refused(
          "Deze brief is al getoetst of ondertekend. Laat hem eerst terugsturen als er nog iets moet veranderen.");
    }
  }

  private Letter nextRound(Letter draft, byte[] pdf, byte[] edited, String by) {
    int round = draft.round() + 1;
    String name = draft.kind().fileName(draft.reference(), round);
    documents.keep(
        draft.reference(), draft.kind().name(), name.replace(".pdf", ".docx"), DOCX, edited, by);
    UUID document =
        documents
            .keep(draft.reference(), draft.kind().name(), name, "application/pdf", pdf, by)
            .id();
    return new Letter(
        UUID.randomUUID(),
        draft.reference(),
        draft.kind(),
        round,
        draft.recipient(),
        draft.subject(),
        draft.body(),
        document,
        by,
        clock.instant(),
        null,
        null,
        draft.language());
  }

  private static LetterCheck byHand(LetterCheck check) {
    return new LetterCheck(
        check.item(),
        check.blocks(),
        check.blocks() ? ItemStand.CONFIRMED : ItemStand.UNREAD,
        check.blocks() ? "" : "Lees dit na: de tekst is door een jurist bewerkt.");
  }
}
