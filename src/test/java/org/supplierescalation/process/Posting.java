package org.supplierescalation.process;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.demo.DemoMail.Received;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** A letter on its way out, and what is seen of it on both sides. */
@Component
@Lazy
class Posting {

  private final ProcessEngine engine;
  private final ConversationCase conversationCase;
  private final Letters letters;
  private final Timeline timeline;
  private final DemoMail mail;
  private final Clock clock;

  Posting(
      ProcessEngine engine,
      ConversationCase conversationCase,
      Letters letters,
      Timeline timeline,
      DemoMail mail,
      Clock clock) {
    this.engine = engine;
    this.conversationCase = conversationCase;
    this.letters = letters;
    this.timeline = timeline;
    this.mail = mail;
    this.clock = clock;
  }

  CaseWalk sending(LetterKind kind, @Nullable String signedBy) {
    CaseReference reference = conversationCase.onFile(Priority.P2);
    letters.add(
        new Letter(
            UUID.randomUUID(),
            reference,
            kind,
            1,
            "weg@traag.example",
            "[%s] %s".formatted(reference, kind.dutch()),
            "Geachte heer, mevrouw,\n\nZie hierboven.",
            null,
            "contractmanager",
            clock.instant(),
            "jurist",
            signedBy));
    return CaseWalk.of(engine, reference, "send-letter", Map.of("letterKind", kind.name()));
  }

  List<Received> mailOf(CaseWalk walk) {
    return mail.received().stream()
        .filter(received -> received.subject().contains(walk.reference().value()))
        .toList();
  }

  List<TimelineEntry> linesOf(CaseWalk walk, EntryKind kind) {
    return timeline.of(walk.reference()).stream().filter(l -> l.kind() == kind).toList();
  }
}
