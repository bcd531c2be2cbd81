package org.supplierescalation.reply;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** What suppliers answered by their links to the newest letter of a kind. */
public class AnswersByLink {

  private final ReplyLinks links;
  private final Letters letters;

  public AnswersByLink(ReplyLinks links, Letters letters) {
    this.links = links;
    this.letters = letters;
  }

  /** The links that were answered, the first answer first; each of them has its answer. */
  public List<ReplyLink> to(CaseReference reference, LetterKind kind) {
    Optional<Letter> newest = letters.latest(reference, kind);
    return links.of(reference).stream()
        .filter(link -> link.answer() != null)
        .filter(link -> newest.map(Letter::key).filter(link.letterKey()::equals).isPresent())
        .sorted(Comparator.comparing(link -> Objects.requireNonNull(link.answer()).at()))
        .toList();
  }
}
