package org.supplierescalation.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;

/** Finds what is missing in a case file, and says what to do about it. */
final class FindGaps {

  private static final int NAMED = 8;

  private final BusinessCalendar calendar;
  private final GapNorms norms;

  FindGaps(BusinessCalendar calendar, GapNorms norms) {
    this.calendar = calendar;
    this.norms = norms;
  }

  List<Gap> find(GapFacts facts) {
    List<Gap> gaps = new ArrayList<>(Silences.in(facts, norms.silentDays()));
    facts.talks().stream()
        .filter(talk -> !isConfirmed(talk, facts))
        .map(talk -> unconfirmed(talk, facts))
        .forEach(gaps::add);
    facts.sent().stream()
        .filter(sent -> sent.letter().kind().formal() && !sent.proven())
        .map(FindGaps::unproven)
        .forEach(gaps::add);
    facts.breaches().stream()
        .filter(breach -> !breach.isProven() && !facts.provenBreaches().contains(breach.id()))
        .map(
            breach ->
                new Gap(
                    GapKind.UNPROVEN_BREACH,
                    "Bij de tekortkoming “%s” staat geen bewijs.".formatted(breach.inShort()),
                    "Voeg een mail, verslag, rapport of incidentmelding toe en kies daarbij deze tekortkoming."))
        .forEach(gaps::add);
    undated(facts.exhibits()).forEach(gaps::add);
    return List.copyOf(gaps);
  }

  /** By a mail or letter of ours, or a mail on file, from that day on and in time. */
  private boolean isConfirmed(TimelineEntry talk, GapFacts facts) {
    LocalDate day = facts.day(talk);
    LocalDate last = calendar.plusWorkingDays(facts.law(), day, norms.confirmationDays());
    Stream<LocalDate> letters =
        facts.sent().stream().filter(sent -> !sent.cameBack()).map(SentLetter::sentOn);
    Stream<LocalDate> mails =
        facts.exhibits().stream().filter(FindGaps::isMail).map(Exhibit::datedOn);
    boolean confirmed =
        Stream.concat(letters, mails).anyMatch(on -> !on.isBefore(day) && !on.isAfter(last));
    return confirmed || !facts.today().isAfter(last);
  }

  private static boolean isMail(Exhibit exhibit) {
    return exhibit.described() && exhibit.category().toLowerCase(Locale.ROOT).contains("mail");
  }

  private Gap unconfirmed(TimelineEntry talk, GapFacts facts) {
    return new Gap(
        GapKind.UNCONFIRMED_CALL,
        "%s van %s (“%s”) is niet binnen %s schriftelijk bevestigd."
            .formatted(
                talk.kind().dutch(),
                DutchDates.withoutWeekday(facts.day(talk)),
                talk.title(),
                norms.confirmationDays() == 1
                    ? "één werkdag"
                    : norms.confirmationDays() + " werkdagen"),
        "Stuur alsnog een korte bevestiging: wat is afgesproken, wat gaat niet goed, wat verwacht u. "
            + "Is er al een mail? Voeg die toe als stuk, met de dag waarop hij is verstuurd.");
  }

  private static Gap unproven(SentLetter sent) {
    if (sent.cameBack()) {
      return new Gap(
          GapKind.UNPROVEN_RECEIPT,
          "“%s”, gemaild op %s, kwam niet aan: de mailserver gaf de brief terug."
              .formatted(sent.letter().kind().dutch(), DutchDates.withoutWeekday(sent.sentOn())),
          "Verstuur de brief naar een ander adres of aangetekend. Een brief die niet aankomt, heeft geen gevolgen.");
    }
    return new Gap(
        GapKind.UNPROVEN_RECEIPT,
        "Van “%s”, verstuurd op %s, is niet bewezen dat de leverancier de brief heeft ontvangen."
            .formatted(sent.letter().kind().dutch(), DutchDates.withoutWeekday(sent.sentOn())),
        "Vraag de leverancier om een bevestiging, of leg het bewijs van aflevering vast. "
            + "Lukt dat niet? Verstuur de brief opnieuw, aangetekend.");
  }

  private static Stream<Gap> undated(List<Exhibit> exhibits) {
    List<Exhibit> undated = exhibits.stream().filter(each -> !each.described()).toList();
    if (undated.isEmpty()) {
      return Stream.empty();
    }
    int count = undated.size();
    String which =
        undated.stream()
            .limit(NAMED)
            .map(exhibit -> String.valueOf(exhibit.number()))
            .collect(Collectors.joining(", "));
    String more = count > NAMED ? " en nog %d andere".formatted(count - NAMED) : "";
    return Stream.of(
        new Gap(
            GapKind.UNDATED_DOCUMENT,
            count == 1
                ? "Van productie %s heeft niemand de datum vastgelegd.".formatted(which)
                : "Van %d stukken heeft niemand de datum vastgelegd: productie %s%s."
                    .formatted(count, which, more),
            "Leg bij elk stuk vast van welke dag het is en waar het vandaan komt. "
                + "Tot dan staat het op de dag waarop het is toegevoegd."));
  }
}
