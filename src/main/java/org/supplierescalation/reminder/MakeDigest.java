package org.supplierescalation.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.OpenWork.CaseWork;
import org.supplierescalation.letter.LetterText;
import org.supplierescalation.letter.StaffTexts;
import org.supplierescalation.people.Colleague;
import org.supplierescalation.people.Mention;
import org.supplierescalation.people.Mentions;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** What a person finds this morning: the work of the coming five working days, and what is new. */
public class MakeDigest {

  private static final int DAYS_AHEAD = 5;
  private static final int MOST = 50;

  private final OpenWork openWork;
  private final CaseFiles cases;
  private final Mentions mentions;
  private final MorningNews news;
  private final BusinessCalendar calendar;
  private final StaffTexts texts;
  private final Links links;
  private final Clock clock;

  public MakeDigest(
      OpenWork openWork,
      CaseFiles cases,
      Mentions mentions,
      MorningNews news,
      BusinessCalendar calendar,
      StaffTexts texts,
      Links links,
      Clock clock) {
    this.openWork = openWork;
    this.cases = cases;
    this.mentions = mentions;
    this.news = news;
    this.calendar = calendar;
    this.texts = texts;
    this.links = links;
    this.clock = clock;
  }

  /** Empty when there is nothing to tell. */
  public Optional<LetterText> of(Colleague person) {
    Instant now = clock.instant();
    LocalDate today = now.atZone(Law.NL.zone()).toLocalDate();
    LocalDate until = calendar.plusWorkingDays(Law.NL, today, DAYS_AHEAD);
    Map<CaseReference, EscalationCase> seen = new HashMap<>();
    List<CaseWork> work =
        openWork.ownOf(person.name(), person.groups(), MOST).first().stream()
            .filter(task -> isInSight(task.reference(), person, seen))
            .toList();
    List<Map<String, String>> late = tasks(work, seen, day -> day.isBefore(today));
    List<Map<String, String>> due = tasks(work, seen, today::equals);
    List<Map<String, String>> coming =
        tasks(work, seen, day -> day.isAfter(today) && !day.isAfter(until));
    List<Map<String, String>> terms =
        news.terms(seen.keySet()).stream()
            .filter(end -> !day(end.over()).isBefore(today) && !day(end.over()).isAfter(until))
            .map(end -> line(seen.get(end.reference()), "De termijn", day(end.over())))
            .toList();
    List<Map<String, String>> answers =
        news.answers(seen.keySet(), lastMorning(today)).stream()
            .limit(MOST)
            .map(one -> line(seen.get(one.reference()), oneLine(one.title()), day(one.at())))
            .toList();
    List<Map<String, String>> named =
        mentions.unread(person, MOST, 0).stream().map(this::mention).toList();
    int lines = late.size() + due.size() + coming.size() + terms.size() + answers.size();
    if (lines + named.size() == 0) {
      return Optional.empty();
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("today", DutchDates.inWords(today));
    facts.put("count", count(late.size(), due.size()));
    put(facts, "late", late);
    put(facts, "due", due);
    put(facts, "coming", coming);
    put(facts, "terms", terms);
    put(facts, "answers", answers);
    put(facts, "mentions", named);
    facts.put("link", links.mentions());
    facts.put("choicesLink", links.choices());
    return Optional.of(texts.write("morning-digest", facts));
  }

  private boolean isInSight(
      CaseReference reference, Colleague person, Map<CaseReference, EscalationCase> seen) {
    if (!seen.containsKey(reference)) {
      cases
          .find(reference)
          .filter(Relevance::isAwake)
          .filter(one -> CasesInSight.sees(person, one))
          .ifPresent(one -> seen.put(reference, one));
    }
    return seen.containsKey(reference);
  }

  private List<Map<String, String>> tasks(
      List<CaseWork> work, Map<CaseReference, EscalationCase> seen, Predicate<LocalDate> when) {
    return work.stream()
        .filter(task -> task.work().due() != null)
        .filter(task -> when.test(day(Objects.requireNonNull(task.work().due()))))
        .map(
            task ->
                line(
                    seen.get(task.reference()),
                    task.work().name()
                        + (task.work().assignee() == null ? " (nog niet opgepakt)" : ""),
                    day(Objects.requireNonNull(task.work().due()))))
        .toList();
  }

  private Map<String, String> line(EscalationCase escalation, String what, LocalDate day) {
    return Map.of(
        "what", what,
        "day", DutchDates.inDigits(day),
        "reference", escalation.reference().value(),
        "supplier", oneLine(escalation.supplierName()),
        "link", links.of(escalation.reference()));
  }

  private Map<String, String> mention(Mention mention) {
    return Map.of(
        "by", mention.by(),
        "reference", mention.reference().value(),
        "words", mention.firstWords(),
        "link", links.of(mention.reference()));
  }

  /** The morning of the working day before. */
  private Instant lastMorning(LocalDate today) {
    return calendar
        .minusWorkingDays(Law.NL, today, 1)
        .atTime(SendDigests.FROM)
        .atZone(Law.NL.zone())
        .toInstant();
  }

  private static LocalDate day(Instant moment) {
    return DutchDates.lastDay(moment, Law.NL);
  }

  private static String count(int late, int due) {
    return late == 0
        ? due == 0 ? "niets voor vandaag" : due + " voor vandaag"
        : late + " te laat" + (due == 0 ? "" : ", " + due + " voor vandaag");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static void put(Map<String, Object> facts, String name, List<Map<String, String>> lines) {
    facts.put(name, lines);
    facts.put(name + "Any", !lines.isEmpty());
  }
}
