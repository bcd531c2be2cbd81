package org.supplierescalation.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.conversation.Conversation;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.notice.Posting;
import org.supplierescalation.notice.Receipt;
import org.supplierescalation.notice.ReceiptGrade;
import org.supplierescalation.remedy.FoundDefault;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/**
 * What one case has on file of what it must have.
 *
 * @param dispatches mail that was sent and did not come back
 * @param postings of the newest signed notice, as the receipts are
 */
record ProofOnFile(
    EscalationCase escalation,
    List<Breach> known,
    List<Conversation> conversations,
    List<Letter> letters,
    List<Dispatch> dispatches,
    List<Posting> postings,
    List<Receipt> receipts,
    Optional<FoundDefault> found,
    Law law) {

  private static final int SHORT = 120;

  Proof breaches() {
    List<String> bare =
        known.stream().filter(breach -> !breach.isProven()).map(Breach::inShort).toList();
    if (bare.isEmpty()) {
      return Proof.here(
          known.size() == 1 ? cut(known.get(0).evidence()) : "bij alle " + known.size());
    }
    return Proof.missing("nog niets bij " + String.join("; ", bare));
  }

  Proof contract() {
    String number = escalation.contractNumber();
    return number == null
        ? Proof.missing("er is nog geen contract gekozen")
        : Proof.here("contract " + number);
  }

  Proof conversation() {
    return conversations.stream()
        .filter(Conversation::isConfirmed)
        .reduce((earlier, later) -> later)
        .map(
            held ->
                Proof.here(
                    "%s, %s"
                        .formatted(
                            held.report().channel().dutch(),
                            DutchDates.inWords(held.report().heldAt(), law))))
        .orElse(Proof.missing("er is nog geen gesprek vastgelegd"));
  }

  Proof confirmation() {
    return sent(LetterKind.WRITTEN_CONFIRMATION)
        .orElse(Proof.missing("de bevestiging is nog niet verstuurd"));
  }

  Proof notice() {
    return signedNotice(letters)
        .map(
            letter ->
                Proof.here("%s, ondertekend door %s".formatted(file(letter), letter.signedBy())))
        .orElse(Proof.missing("er is nog geen ondertekende brief"));
  }

  Proof sending() {
    List<String> ways =
        Stream.concat(
                signedNotice(letters).stream()
                    .flatMap(letter -> sentOf(letter).stream())
                    .map(mail -> "e-mail van " + day(mail)),
                postings.stream()
                    .map(
                        post ->
                            "%s van %s, %s"
                                .formatted(
                                    post.carrier(),
                                    DutchDates.inDigits(post.postedOn()),
                                    post.trackingNumber())))
            .toList();
    return ways.isEmpty()
        ? Proof.missing("de brief is nog niet verstuurd")
        : Proof.here(String.join("; ", ways));
  }

  Proof receipt() {
    return receipts.stream()
        .filter(receipt -> receipt.grade() != ReceiptGrade.D)
        .reduce((earlier, later) -> later)
        .map(
            receipt ->
                Proof.here(
                    "graad %s, %s%s"
                        .formatted(
                            receipt.grade(),
                            receipt.grade().dutch(),
                            receipt.receivedOn() == null
                                ? ""
                                : ", " + DutchDates.inDigits(receipt.receivedOn()))))
        .orElse(Proof.missing("de ontvangst is nog niet bewezen"));
  }

  Proof finding() {
    return found
        .filter(FoundDefault::inDefault)
        .map(
            finding ->
                Proof.here(
                    "verzuim sinds %s, vastgelegd door %s"
                        .formatted(DutchDates.inDigits(finding.since()), finding.by())))
        .orElse(Proof.missing("het verzuim is nog niet vastgesteld"));
  }

  Proof findingSent() {
    return sent(LetterKind.NOTICE_OF_DEFAULT)
        .orElse(Proof.missing("de brief is nog niet verstuurd"));
  }

  /** Which notice counts: the newest that somebody signed. */
  static Optional<Letter> signedNotice(List<Letter> letters) {
    return letters.stream()
        .filter(letter -> letter.kind() == LetterKind.DEFAULT_NOTICE && letter.signedBy() != null)
        .reduce((earlier, later) -> later);
  }

  private static String cut(String evidence) {
    return evidence.length() <= SHORT ? evidence : evidence.substring(0, SHORT).strip() + "…";
  }

  private Optional<Proof> sent(LetterKind kind) {
    String sent =
        letters.stream()
            .filter(letter -> letter.kind() == kind)
            .flatMap(letter -> sentOf(letter).stream().map(mail -> file(letter) + ", " + day(mail)))
            .collect(Collectors.joining("; "));
    return sent.isEmpty() ? Optional.empty() : Optional.of(Proof.here(sent));
  }

  private List<Dispatch> sentOf(Letter letter) {
    return dispatches.stream()
        .filter(line -> line.mail().letterKey().equals(letter.key()))
        .filter(line -> line.sentAt() != null)
        .toList();
  }

  private String file(Letter letter) {
    return letter.document() == null
        ? "e-mail"
        : letter.kind().fileName(escalation.reference(), letter.round());
  }

  private String day(Dispatch sent) {
    return sent.sentAt() == null
        ? ""
        : DutchDates.inDigits(sent.sentAt().atZone(law.zone()).toLocalDate());
  }
}
