package org.supplierescalation.casefile.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.CopiesOfLetter;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.dispatch.SentMail;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterDeliveries;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.notice.Deliveries;
import org.supplierescalation.notice.ReceiptGrade;
import org.supplierescalation.term.ScreenDates;

/** Tells of each letter of a case how far it is: written, agreed, signed, sent, received. */
@Component
class LetterStands {

  private final Letters letters;
  private final Dispatches dispatches;
  private final SentMail sentMail;
  private final Deliveries notices;
  private final LetterDeliveries formalLetters;
  private final CopiesOfLetter copiesOfLetter;

  LetterStands(
      Letters letters,
      Dispatches dispatches,
      SentMail sentMail,
      Deliveries notices,
      LetterDeliveries formalLetters,
      CopiesOfLetter copiesOfLetter) {
    this.letters = letters;
    this.dispatches = dispatches;
    this.sentMail = sentMail;
    this.notices = notices;
    this.formalLetters = formalLetters;
    this.copiesOfLetter = copiesOfLetter;
  }

  /** Oldest first. */
  List<LetterStand> of(CaseReference reference, Person person, ScreenDates dates) {
    List<Letter> all = letters.of(reference);
    List<Dispatch> sent = all.isEmpty() ? List.of() : dispatches.of(reference);
    List<Dispatch> copies = sent.isEmpty() ? List.of() : dispatches.copies(reference);
    return all.stream().map(letter -> stand(letter, all, sent, copies, person, dates)).toList();
  }

  private LetterStand stand(
      Letter letter,
      List<Letter> all,
      List<Dispatch> sent,
      List<Dispatch> copies,
      Person person,
      ScreenDates dates) {
    LetterTold told = new LetterTold(letter, dates);
    boolean replaced =
        all.stream()
            .anyMatch(other -> other.kind() == letter.kind() && other.round() > letter.round());
    told.written();
    List<Dispatch> mailed = ofLetter(letter, sent);
    mailed.forEach(
        line -> sentMail.bounce(line).ifPresentOrElse(told::cameBack, () -> told.mailed(line)));
    ofLetter(letter, copies).forEach(told::copied);
    posted(letter).forEach(posted -> told.posted(posted.carrier(), posted.tracking(), posted.on()));
    received(letter).forEach(told::received);
    LetterStand stand = told.stand(replaced, person);
    boolean open = letter.kind().formal() && !replaced && mailed.isEmpty();
    return open ? stand.copiedTo(copiesOfLetter.of(letter)) : stand;
  }

  private static List<Dispatch> ofLetter(Letter letter, List<Dispatch> dispatches) {
    return dispatches.stream()
        .filter(dispatch -> dispatch.mail().letterKey().equals(letter.key()))
        .toList();
  }

  private Stream<Posted> posted(Letter letter) {
    return letter.kind() == LetterKind.DEFAULT_NOTICE
        ? notices.postings(letter.reference(), letter.round()).stream()
            .map(p -> new Posted(p.carrier(), p.trackingNumber(), p.postedOn()))
        : formalLetters.postings(letter.id()).stream()
            .map(p -> new Posted(p.carrier(), p.trackingNumber(), p.postedOn()));
  }

  private Stream<Received> received(Letter letter) {
    if (letter.kind() == LetterKind.DEFAULT_NOTICE) {
      return notices.receipts(letter.reference(), letter.round()).stream()
          .map(r -> new Received(r.receivedOn(), r.grade()));
    }
    return formalLetters.receipts(letter.id()).stream()
        .map(r -> new Received(r.receivedOn(), ReceiptGrade.valueOf(r.grade())));
  }

  private record Posted(String carrier, String tracking, LocalDate on) {}

  /**
   * What is known of the receipt.
   *
   * @param on null when only sending is proven
   */
  record Received(@Nullable LocalDate on, ReceiptGrade grade) {}
}
