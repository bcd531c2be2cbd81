package org.supplierescalation.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;

/**
 * On what default can rest in a case, and from which day: a refusal in writing (BW 6:83 sub c), a
 * term that passed (BW 6:82, BE art. 5.231 BW), or an exception that table {@code notice-required}
 * found. A day too early makes us the defaulter.
 */
public class GroundOfDefault {

  private final Terms terms;
  private final DefaultAssessments assessments;
  private final ContractOfCase contracts;

  public GroundOfDefault(Terms terms, DefaultAssessments assessments, ContractOfCase contracts) {
    this.terms = terms;
    this.assessments = assessments;
    this.contracts = contracts;
  }

  /**
   * @param since the first day of default, or null when the documents must tell
   * @param text in Dutch, for the letter
   */
  public record Ground(Optional<LocalDate> since, String text) {}

  /** Empty when nothing in the case file carries a default. */
  public Optional<Ground> of(CaseReference reference) {
    return refusal(reference).or(() -> passedTerm(reference)).or(() -> exception(reference));
  }

  private Optional<Ground> refusal(CaseReference reference) {
    return terms.reactions(reference).stream()
        .filter(said -> said.reaction() == Reaction.REFUSES)
        .reduce((earlier, later) -> later)
        .filter(
            said ->
                terms.current(reference).stream()
                    .allMatch(term -> said.letterRound() == term.letterRound()))
        .map(
            said ->
                new Ground(
                    Optional.of(said.reactedOn()),
                    "De leverancier heeft op %s schriftelijk laten weten niet te zullen presteren: “%s”."
                        .formatted(DutchDates.inWords(said.reactedOn()), said.quote())));
  }

  private Optional<Ground> passedTerm(CaseReference reference) {
    return terms
        .current(reference)
        .map(
            term ->
                new Ground(
                    Optional.of(term.inHours() ? term.lastDay() : term.lastDay().plusDays(1)),
                    "Ingebrekestelling, ontvangen op %s. De termijn liep %s."
                        .formatted(
                            term.receiptInWords(contracts.law(reference)),
                            term.untilInWords(contracts.law(reference)))));
  }

  private Optional<Ground> exception(CaseReference reference) {
    return assessments
        .answer(reference)
        .filter(answer -> answer.status().route() == NoticeRoute.IN_DEFAULT)
        .map(
            answer ->
                new Ground(
                    Optional.empty(), answer.status().dutch() + " (" + answer.ground() + ")."));
  }
}
