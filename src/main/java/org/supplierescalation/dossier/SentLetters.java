package org.supplierescalation.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.SentMail;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterDeliveries;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.notice.Deliveries;
import org.supplierescalation.notice.Posting;
import org.supplierescalation.notice.ReceiptGrade;
import org.supplierescalation.notice.ReceiptProof;
import org.supplierescalation.term.Law;

/** Which letters of a case went out, and of which it is proven that they arrived. */
public class SentLetters {

  private final Letters letters;
  private final SentMail sentMail;
  private final LetterDeliveries deliveries;
  private final Deliveries notices;

  public SentLetters(
      Letters letters, SentMail sentMail, LetterDeliveries deliveries, Deliveries notices) {
    this.letters = letters;
    this.sentMail = sentMail;
    this.deliveries = deliveries;
    this.notices = notices;
  }

  /** Oldest first. */
  List<SentLetter> of(CaseReference reference, Law law) {
    List<Dispatch> sent = sentMail.of(reference);
    List<Dispatch> cameBack = sentMail.undelivered(reference);
    return letters.of(reference).stream()
        .flatMap(
            letter ->
                firstDay(letter, sent, law)
                    .map(day -> new SentLetter(letter, day, isProven(letter), false))
                    .or(
                        () ->
                            firstDay(letter, cameBack, law)
                                .map(day -> new SentLetter(letter, day, isProven(letter), true)))
                    .stream())
        .sorted(Comparator.comparing(SentLetter::sentOn))
        .toList();
  }

  private Optional<LocalDate> firstDay(Letter letter, List<Dispatch> sent, Law law) {
    Stream<LocalDate> mailed =
        sent.stream()
            .filter(dispatch -> dispatch.mail().letterKey().equals(letter.key()))
            .map(Dispatch::sentAt)
            .filter(Objects::nonNull)
            .map((Instant at) -> at.atZone(law.zone()).toLocalDate());
    return Stream.concat(mailed, posted(letter)).min(Comparator.naturalOrder());
  }

  private Stream<LocalDate> posted(Letter letter) {
    return letter.kind() == LetterKind.DEFAULT_NOTICE
        ? notices.postings(letter.reference(), letter.round()).stream().map(Posting::postedOn)
        : deliveries.postings(letter.id()).stream().map(LetterDeliveries.Posting::postedOn);
  }

  private boolean isProven(Letter letter) {
    return letter.kind() == LetterKind.DEFAULT_NOTICE
        ? notices.receipts(letter.reference(), letter.round()).stream()
            .anyMatch(receipt -> receipt.grade().proof() == ReceiptProof.PROVEN)
        : deliveries.receipts(letter.id()).stream()
            .anyMatch(
                receipt -> ReceiptGrade.valueOf(receipt.grade()).proof() == ReceiptProof.PROVEN);
  }
}
