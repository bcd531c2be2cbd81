package org.supplierescalation.letter;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Language;
import org.supplierescalation.term.Law;

/** Sets a draft in type and puts it in the case file. Nothing is sent yet. */
public class ComposeLetter {

  private final LetterWriter writer;
  private final LetterLanguage languages;
  private final Letters letters;
  private final Documents documents;
  private final Timeline timeline;
  private final Clock clock;

  public ComposeLetter(
      LetterWriter writer,
      LetterLanguage languages,
      Letters letters,
      Documents documents,
      Timeline timeline,
      Clock clock) {
    this.writer = writer;
    this.languages = languages;
    this.letters = letters;
    this.documents = documents;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** A mail with the letter as PDF, in the language of the supplier. */
  public Letter withPdf(
      CaseReference reference,
      LetterKind kind,
      Law law,
      String recipient,
      Map<String, Object> facts,
      String by) {
    return withPdf(reference, kind, law, recipient, facts, by, null);
  }

  /**
   * A mail with the letter as PDF.
   *
   * @param wanted the language a person chose, or null for that of the supplier
   */
  public Letter withPdf(
      CaseReference reference,
      LetterKind kind,
      Law law,
      String recipient,
      Map<String, Object> facts,
      String by,
      @Nullable Language wanted) {
    LetterLanguage.Chosen chosen = languages.of(reference, kind, wanted);
    String page = writer.page(kind, law, chosen.language(), facts);
    int round = nextRound(reference, kind);
    String name = kind.fileName(reference, round);
    byte[] pdf = writer.print(page);
    UUID document = documents.keep(reference, kind.name(), name, "application/pdf", pdf, by).id();
    Letter letter = put(reference, kind, law, recipient, facts, by, round, document, chosen);
    letters.keepPage(letter.id(), page);
    return letter;
  }

  /** Whether the same facts would give the same words today: fixed texts may have changed. */
  public boolean readsAlike(Letter letter, Law law, Map<String, Object> facts) {
    return letters
        .page(letter.id())
        .map(kept -> kept.equals(writer.page(letter.kind(), law, letter.language(), facts)))
        .orElse(true);
  }

  /** A mail without an attachment, in the language of the supplier. */
  public Letter mailOnly(
      CaseReference reference,
      LetterKind kind,
      Law law,
      String recipient,
      Map<String, Object> facts,
      String by) {
    return put(
        reference,
        kind,
        law,
        recipient,
        facts,
        by,
        nextRound(reference, kind),
        null,
        languages.of(reference, kind, null));
  }

  private Letter put(
      CaseReference reference,
      LetterKind kind,
      Law law,
      String recipient,
      Map<String, Object> facts,
      String by,
      int round,
      @Nullable UUID document,
      LetterLanguage.Chosen chosen) {
    Letter letter =
        new Letter(
            UUID.randomUUID(),
            reference,
            kind,
            round,
            recipient,
            writer.subject(kind, law, chosen.language(), facts),
            writer.mailText(kind, law, chosen.language(), facts),
            document,
            by,
            clock.instant(),
            null,
            null,
            chosen.language());
    letters.add(letter);
    timeline.add(
        reference,
        by,
        EntryKind.LETTER,
        "Concept opgemaakt: " + kind.dutch(),
        (letter.subject() + "\n" + chosen.warning()).strip(),
        document);
    return letter;
  }

  private int nextRound(CaseReference reference, LetterKind kind) {
    return letters.latest(reference, kind).map(latest -> latest.round() + 1).orElse(1);
  }
}
