package org.supplierescalation.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.Letters;

/** An administrator found out whether a mail left after the backup that was put back. */
public class JudgeRepeat {

  private final ListRepeats listRepeats;
  private final PossibleRepeats repeats;
  private final Pauses pauses;
  private final Dispatches dispatches;
  private final Letters letters;
  private final CopiesOfLetter copiesOfLetter;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public JudgeRepeat(
      ListRepeats listRepeats,
      PossibleRepeats repeats,
      Pauses pauses,
      Dispatches dispatches,
      Letters letters,
      CopiesOfLetter copiesOfLetter,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    this.listRepeats = listRepeats;
    this.repeats = repeats;
    this.pauses = pauses;
    this.dispatches = dispatches;
    this.letters = letters;
    this.copiesOfLetter = copiesOfLetter;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param sentOn the day it left, or null when it did not
   * @param how how the administrator knows
   */
  public void judge(
      CaseReference reference,
      String letterKey,
      String recipient,
      @Nullable LocalDate sentOn,
      String how,
      String by) {
    Pause pause =
        pauses
            .now()
            .filter(Pause::restored)
            .orElseThrow(
                () ->
                    new Refused(
                        "Dit kan alleen zolang de mail stilstaat na een back-up. Vernieuw de pagina."));
    PossibleRepeat repeat =
        listRepeats.toBeJudged().stream()
            .filter(one -> one.isOf(reference, letterKey, recipient))
            .findFirst()
            .orElseThrow(() -> new Refused("Over dit bericht is al beslist. Vernieuw de pagina."));
    if (how.isBlank()) {
      throw new Refused("Vul in hoe u dat weet, bijvoorbeeld: staat in het archief.");
    }
    if (sentOn == null) {
      timeline.add(
          reference,
          by,
          EntryKind.NOTE,
          "Na het terugzetten van een back-up nagegaan: niet verstuurd",
          "%s%nAan: %s%n%s".formatted(repeat.subject(), repeat.recipient(), how));
    } else {
      wentBefore(repeat, sentOn, how, by);
    }
    repeats.judged(pause.id(), repeat, sentOn != null, how, by, clock.instant());
  }

  private void wentBefore(PossibleRepeat repeat, LocalDate sentOn, String how, String by) {
    ZoneId zone = contracts.law(repeat.reference()).zone();
    if (sentOn.isAfter(LocalDate.now(clock.withZone(zone)))) {
      throw new Refused(
          "De dag van verzending ligt in de toekomst. Vul een dag tot en met vandaag in.");
    }
    Dispatch unsettled =
        dispatches
            .find(repeat.reference(), repeat.letterKey(), repeat.recipient())
            .orElseGet(() -> dispatches.put(mail(repeat)));
    dispatches.wentBefore(
        unsettled, sentOn.atTime(LocalTime.NOON).atZone(zone).toInstant(), by, how);
  }

  private Mail mail(PossibleRepeat repeat) {
    List<Letter> all = letters.of(repeat.reference());
    return all.stream()
        .filter(letter -> letter.key().equals(repeat.letterKey()))
        .findFirst()
        .map(letter -> MailOfLetter.of(letter, copiesOfLetter.of(letter)))
        .orElseThrow(() -> new IllegalStateException("no letter " + repeat.letterKey()));
  }
}
