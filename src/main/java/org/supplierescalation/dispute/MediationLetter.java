package org.supplierescalation.dispute;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/** What the proposal of mediation says, with the day on which we expect an answer. */
public class MediationLetter implements LetterFactsOf {

  private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(17, 0);

  private final Mediations mediations;
  private final ContractOfCase contracts;
  private final ReplyTerm replyTerm;
  private final BusinessCalendar calendar;
  private final Timeline timeline;
  private final Clock clock;

  public MediationLetter(
      Mediations mediations,
      ContractOfCase contracts,
      ReplyTerm replyTerm,
      BusinessCalendar calendar,
      Timeline timeline,
      Clock clock) {
    this.mediations = mediations;
    this.contracts = contracts;
    this.replyTerm = replyTerm;
    this.calendar = calendar;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.MEDIATION_PROPOSAL;
  }

  @Override
  public List<LetterItem> items() {
    return List.of(
        LetterItem.blocking("Het geschil, neutraal", "dispute", "Beschrijf het geschil."),
        LetterItem.blocking("Instituut", "institute", "Kies een instituut."),
        LetterItem.blocking("Kostenverdeling", "costs", "Vul in wie wat betaalt."),
        LetterItem.blocking("Dag voor het antwoord", "replyBy", "Maak de brief opnieuw op."),
        LetterItem.warning(
            "Voorgestelde mediators",
            "mediators",
            "Noem er drie, of laat de keuze aan het instituut."),
        LetterItem.warning(
            "Belangen", "interests", "Noem wat er voor beide partijen op het spel staat."));
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    Law law = contracts.law(reference);
    LocalDate today = LocalDate.now(clock.withZone(law.zone()));
    ReplyTerm.Answer days = replyTerm.of(law);
    Instant replyDueAt =
        LegalTime.at(
            law, calendar.plusWorkingDays(law, today, days.workingDays()), END_OF_OFFICE_DAY);
    // The timer waits for the moment that the letter prints.
    Mediation mediation = mediations.newest(reference).answerableUntil(replyDueAt);
    mediations.update(mediation);
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.DECISION,
        "Antwoord op het voorstel gevraagd uiterlijk " + DutchDates.inWords(replyDueAt, law),
        "%s: %d werkdagen vanaf vandaag.%nTabel “Termijn voor antwoord op het voorstel”, versie %d."
            .formatted(law.dutch(), days.workingDays(), days.version()));
    return Map.of(
        "dispute", mediation.dispute(),
        "interests", mediation.interests(),
        "institute", mediation.institute(),
        "mediators", mediation.mediators(),
        "costs", mediation.costs(),
        "standStill", mediation.standStill(),
        "forum", contracts.get(reference).forum(),
        "replyBy", LetterDates.inWords(replyDueAt, law));
  }
}
