package org.supplierescalation.casefile.web;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseList;
import org.supplierescalation.casefile.CaseQuery;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.SavedFilters;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** All cases in one table, to be searched, filtered and sorted. */
@Controller
class CaseListController {

  private static final int PER_PAGE = 50;

  private final CaseList cases;
  private final SavedFilters filters;
  private final Clock clock;

  CaseListController(CaseList cases, SavedFilters filters, Clock clock) {
    this.cases = cases;
    this.filters = filters;
    this.clock = clock;
  }

  @GetMapping(CaseFilter.PAGE)
  String list(@RequestParam Map<String, String> address, Authentication who, Model model) {
    Person person = Person.of(who);
    CaseFilter filter = CaseFilter.of(address);
    int total = cases.count(filter.query(), person);
    int pages = Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
    int page = Math.min(number(address.get("page")), pages);
    model.addAttribute("filter", filter);
    model.addAttribute("asked", filter.asked());
    model.addAttribute("total", total);
    model.addAttribute("page", page);
    model.addAttribute("pages", pages);
    model.addAttribute("rows", cases.part(filter.query(), person, PER_PAGE, (page - 1) * PER_PAGE));
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    model.addAttribute("saved", filters.of(person.name()));
    addChoices(person, model);
    return "cases";
  }

  private void addChoices(Person person, Model model) {
    model.addAttribute("suppliers", cases.suppliers(person));
    model.addAttribute("stages", Stage.values());
    model.addAttribute("priorities", Priority.values());
    model.addAttribute("turns", CaseQuery.Turn.values());
    model.addAttribute("dues", CaseQuery.Due.values());
    model.addAttribute("sorts", CaseQuery.Sort.values());
  }

  private static int number(@Nullable String page) {
    return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
  }
}
