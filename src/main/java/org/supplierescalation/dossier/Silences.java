package org.supplierescalation.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.term.DutchDates;

/**
 * Stretches of an open case in which nothing was put in writing. A pause does not count as an
 * excuse: it lengthens no legal term, so something always runs.
 */
final class Silences {

  /** What the program or we ourselves note down proves little to anybody else. */
  private static final Set<EntryKind> INTERNAL =
      EnumSet.of(EntryKind.NOTE, EntryKind.STAGE, EntryKind.REMINDER, EntryKind.TERM);

  private Silences() {}

  static List<Gap> in(GapFacts facts, int silentDays) {
    List<Gap> gaps = new ArrayList<>();
    LocalDate before = facts.openedOn();
    for (LocalDate day : written(facts)) {
      if (ChronoUnit.DAYS.between(before, day) >= silentDays) {
        gaps.add(past(before, day));
      }
      before = day;
    }
    long since = ChronoUnit.DAYS.between(before, facts.lastDay());
    if (since >= silentDays) {
      gaps.add(
          facts.escalation().isOpen() ? running(before, since) : past(before, facts.lastDay()));
    }
    return gaps;
  }

  private static Set<LocalDate> written(GapFacts facts) {
    Set<LocalDate> days = new TreeSet<>();
    facts.timeline().stream()
        .filter(entry -> !INTERNAL.contains(entry.kind()))
        .map(facts::day)
        .forEach(days::add);
    facts.sent().forEach(sent -> days.add(sent.sentOn()));
    facts.exhibits().stream()
        .filter(Exhibit::described)
        .filter(exhibit -> !exhibit.internal())
        .forEach(exhibit -> days.add(exhibit.datedOn()));
    days.removeIf(day -> day.isBefore(facts.openedOn()) || day.isAfter(facts.lastDay()));
    return days;
  }

  private static Gap past(LocalDate from, LocalDate to) {
    return new Gap(
        GapKind.SILENCE,
        "Geen schriftelijke vastlegging tussen %s en %s."
            .formatted(beginning(from, to), DutchDates.withoutWeekday(to)),
        "Zoek in mailboxen en agenda's naar mails, verslagen en meldingen uit deze weken en voeg ze toe met hun "
            + "eigen datum. Is er niets? Leg dan vast waar u op wachtte. Interne notities tellen hier niet mee.");
  }

  private static Gap running(LocalDate from, long days) {
    return new Gap(
        GapKind.SILENCE,
        "Geen schriftelijke vastlegging sinds %s (%d dagen)."
            .formatted(DutchDates.withoutWeekday(from), days),
        "Stuur de leverancier vandaag een korte mail met de stand van zaken, en zet die in het dossier.");
  }

  /** As in "tussen 3 en 28 maart 2026": nothing is said twice. */
  private static String beginning(LocalDate from, LocalDate to) {
    String words = DutchDates.withoutWeekday(from);
    String[] parts = words.split(" ");
    if (from.getYear() != to.getYear()) {
      return words;
    }
    return from.getMonth() == to.getMonth() ? parts[0] : parts[0] + " " + parts[1];
  }
}
