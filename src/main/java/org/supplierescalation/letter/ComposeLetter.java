package org.supplierescalation.letter;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.term.Law;

/** Sets a draft in type and puts it in the case file. Nothing is sent yet. */
public class ComposeLetter {

  private final LetterWriter writer;
  private final Letters letters;
  private final Documents documents;
  private final Timeline timeline;
  private final Clock clock;

  public ComposeLetter(
      LetterWriter writer, Letters letters, Documents documents, Timeline timeline, Clock clock) {
    this.writer = writer;
    this.letters = letters;
    this.documents = documents;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** A mail with the letter as PDF. */
  public Letter withPdf(
      CaseReference reference,
      LetterKind kind,
      Law law,
      String recipient,
      Map<String, Object> facts,
      String by) {
    byte[] pdf = writer.pdf(kind, law, facts);
    int round = nextRound(reference, kind);
    String name = kind.fileName(reference, round);
    UUID document = documents.keep(reference, kind.name(), name, "application/pdf", pdf, by).id();
    return put(reference, kind, law, recipient, facts, by, round, document);
  }

  /** A mail without an attachment. */
  public Letter mailOnly(
      CaseReference reference,
      LetterKind kind,
      Law law,
      String recipient,
      Map<String, Object> facts,
      String by) {
    return put(reference, kind, law, recipient, facts, by, nextRound(reference, kind), null);
  }

  private Letter put(
      CaseReference reference,
      LetterKind kind,
      Law law,
      String recipient,
      Map<String, Object> facts,
      String by,
      int round,
      @Nullable UUID document) {
    Letter letter =
        new Letter(
            UUID.randomUUID(),
            reference,
            kind,
            round,
            recipient,
            writer.subject(kind, law, facts),
            writer.mailText(kind, law, facts),
            document,
            by,
            clock.instant(),
            null,
            null);
    letters.add(letter);
    timeline.add(
        reference,
        by,
        EntryKind.LETTER,
        "Concept opgemaakt: " + kind.dutch(),
        letter.subject(),
        document);
    return letter;
  }

  private int nextRound(CaseReference reference, LetterKind kind) {
    return letters.latest(reference, kind).map(latest -> latest.round() + 1).orElse(1);
  }
}
