package org.supplierescalation.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.Policy;
import org.supplierescalation.dispatch.SendOnce;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.term.Law;

/** Reminds our people of the end of the term, and the supplier once, from half the term on. */
public class RemindOfTerm {

  private final Terms terms;
  private final ContractOfCase contracts;
  private final ComposeLetter composeLetter;
  private final Letters letters;
  private final SendOnce sendOnce;
  private final Timeline timeline;
  private final Clock clock;

  public RemindOfTerm(
      Terms terms,
      ContractOfCase contracts,
      ComposeLetter composeLetter,
      Letters letters,
      SendOnce sendOnce,
      Timeline timeline,
      Clock clock) {
    this.terms = terms;
    this.contracts = contracts;
    this.composeLetter = composeLetter;
    this.letters = letters;
    this.sendOnce = sendOnce;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void remind(CaseReference reference) {
    RunningTerm term = terms.get(reference);
    Law law = contracts.law(reference);
    if (!clock.instant().isBefore(term.overAt(law))) {
      return; // late, after an outage: the end of the term speaks for itself
    }
    if (isHalfWay(term, law) && !supplierWasReminded(term)) {
      remindSupplier(reference, term);
    }
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.REMINDER,
        "Herinnering: de termijn loopt " + term.untilInWords(law),
        "Zegt de leverancier klaar te zijn? Laat het dan meteen controleren.");
  }

  private boolean isHalfWay(RunningTerm term, Law law) {
    Instant start = term.receivedAt();
    if (start != null && term.inHours()) {
      Duration half = Duration.between(start, term.overAt(law)).dividedBy(2);
      return !clock.instant().isBefore(start.plus(half));
    }
    LocalDate half =
        term.receivedOn().plusDays(ChronoUnit.DAYS.between(term.receivedOn(), term.lastDay()) / 2);
    return !LocalDate.now(clock.withZone(law.zone())).isBefore(half);
  }

  private boolean supplierWasReminded(RunningTerm term) {
    Instant start =
        terms.history(term.reference()).stream()
            .filter(row -> row.letterRound() == term.letterRound())
            .findFirst()
            .map(RunningTerm::recordedAt)
            .orElseThrow();
    return letters
        .latest(term.reference(), LetterKind.TERM_REMINDER)
        .filter(mail -> !mail.draftedAt().isBefore(start))
        .isPresent();
  }

  private void remindSupplier(CaseReference reference, RunningTerm term) {
    Contract contract = contracts.get(reference);
    Letter mail =
        composeLetter.mailOnly(
            reference,
            LetterKind.TERM_REMINDER,
            contract.law(),
            contract.supplier().noticeEmail(),
            Map.of(
                "reference", reference.value(),
                "supplier", contract.supplier().name(),
                "contractTitle", contract.title(),
                "until", LetterDates.until(term.overAt(contract.law()), contract.law()),
                "lastDay", LetterDates.inWords(term.lastDay())),
            Timeline.SYSTEM);
    sendOnce.send(
        new Mail(
            reference,
            mail.key(),
            mail.recipient(),
            mail.subject(),
            mail.body(),
            null,
            Policy.REMINDER));
  }
}
