package org.supplierescalation.overview.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.supplierescalation.access.KnownPeople;
import org.supplierescalation.access.Person;
import org.supplierescalation.overview.Deadline;
import org.supplierescalation.overview.DeadlineScope;
import org.supplierescalation.overview.FindDeadlines;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** What must be done by when. */
@Controller
class DeadlineController {

  private static final int PER_PAGE = 50;

  private final FindDeadlines findDeadlines;
  private final KnownPeople people;
  private final Clock clock;

  DeadlineController(FindDeadlines findDeadlines, KnownPeople people, Clock clock) {
    this.findDeadlines = findDeadlines;
    this.people = people;
    this.clock = clock;
  }

  /**
   * A line of the list.
   *
   * @param end words, such as "vrijdag 25 december 2026, 24.00 uur"
   * @param whose who must do it, may be empty
   */
  record Row(Deadline deadline, String end, String whose, boolean over) {}

  @GetMapping("/deadlines")
  String list(
      @RequestParam(required = false) @Nullable String scope,
      @RequestParam(required = false) @Nullable String page,
      Authentication who,
      Model model) {
    Person person = Person.of(who);
    DeadlineScope chosen = DeadlineScope.of(scope, person);
    List<Deadline> found = findDeadlines.of(person, chosen).list();
    int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
    int shown = Math.min(number(page), pages);
    model.addAttribute("scope", chosen);
    model.addAttribute(
        "scopes",
        Stream.of(DeadlineScope.values())
            .filter(one -> one != DeadlineScope.ALL || person.seesEveryCase())
            .toList());
    model.addAttribute("total", found.size());
    model.addAttribute("overdue", found.stream().filter(this::isOver).count());
    model.addAttribute("page", shown);
    model.addAttribute("pages", pages);
    model.addAttribute(
        "rows",
        found.stream().skip((shown - 1L) * PER_PAGE).limit(PER_PAGE).map(this::row).toList());
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    return "deadlines";
  }

  private Row row(Deadline one) {
    return new Row(one, DutchDates.endInWords(one.due(), one.law()), whose(one), isOver(one));
  }

  private String whose(Deadline one) {
    if (one.assignee() != null) {
      return one.assignee();
    }
    return one.group() == null ? "" : people.groupName(one.group());
  }

  private boolean isOver(Deadline one) {
    return one.isOver(clock.instant());
  }

  private static int number(@Nullable String page) {
    return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
  }
}
