package org.supplierescalation.reply;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.SafeText;

/**
 * The supplier answers by its link. The answer is put on file as the supplier gave it; what follows
 * from it a person decides, because a mail can be forwarded and the link with it.
 */
public class AnswerLink {

  /** Most characters of a name. */
  public static final int LONGEST_NAME = 100;

  /** Most characters of what is not right. */
  public static final int LONGEST_TEXT = 2_000;

  private static final Duration FORM_LIVES = Duration.ofHours(4);
  private static final String SUPPLIER = "leverancier";

  private final ReplyLinks links;
  private final LinkEnds ends;
  private final SupplierAnswered told;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public AnswerLink(
      ReplyLinks links,
      LinkEnds ends,
      SupplierAnswered told,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    this.links = links;
    this.ends = ends;
    this.told = told;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** What became of an answer. */
  public enum Result {
    THANKS,
    /** The link cannot be answered (any more); opening it says why. */
    SHUT,
    /** The form did not come from the page, or the page stood open for hours. */
    STALE,
    NO_CHOICE,
    NO_NAME,
    NO_TEXT,
    TOO_LONG
  }

  /**
   * @param choice as the form sent it; need not be one of the words
   */
  public Result answer(
      SecretText secret,
      SecretText formValue,
      String choice,
      String name,
      String text,
      LinkVisitor visitor) {
    Optional<ReplyLink> found = links.find(secret.hash());
    if (found.isEmpty() || ends.stateOf(found.get()) != LinkState.OPEN) {
      return Result.SHUT;
    }
    ReplyLink link = found.get();
    if (!links.showed(link, formValue.hash(), clock.instant().minus(FORM_LIVES))) {
      return Result.STALE;
    }
    Optional<LinkChoice> chosen = chosen(choice, link.purpose());
    String who = SafeText.lines(name).replace('\n', ' ').strip();
    boolean corrects = chosen.filter(LinkChoice.CORRECTED::equals).isPresent();
    String what = corrects ? SafeText.lines(text).strip() : "";
    if (chosen.isEmpty()) {
      return Result.NO_CHOICE;
    }
    if (who.isEmpty()) {
      return Result.NO_NAME;
    }
    if (corrects && what.isEmpty()) {
      return Result.NO_TEXT;
    }
    if (who.length() > LONGEST_NAME || what.length() > LONGEST_TEXT) {
      return Result.TOO_LONG;
    }
    LinkAnswer answer = new LinkAnswer(chosen.get(), who, what, visitor.address(), clock.instant());
    if (!links.answer(link, answer)) {
      return Result.SHUT;
    }
    tell(link, answer);
    told.answered(link);
    return Result.THANKS;
  }

  private static Optional<LinkChoice> chosen(String word, LinkPurpose purpose) {
    for (LinkChoice choice : LinkChoice.values()) {
      if (choice.name().equals(word) && choice.answers(purpose)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  private void tell(ReplyLink link, LinkAnswer answer) {
    Letter letter = ends.letter(link).orElseThrow();
    timeline.add(
        link.reference(),
        SUPPLIER,
        EntryKind.MAIL_IN,
        "Antwoord via de persoonlijke link: " + answer.choice().dutch(),
        Stream.of(
                answer.text(),
                "Over: " + letter.subject(),
                LinkWords.who(link, answer, contracts.law(link.reference())),
                LinkWords.WARNING)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n\n")));
  }
}
