package org.supplierescalation.casefile.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.OpenWork.Work;
import org.supplierescalation.casefile.Position;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** All cases in one table. */
@Controller
class CaseListController {

  private static final int PER_PAGE = 50;

  private final CasesInSight cases;
  private final OpenWork openWork;
  private final Clock clock;

  CaseListController(CasesInSight cases, OpenWork openWork, Clock clock) {
    this.cases = cases;
    this.openWork = openWork;
    this.clock = clock;
  }

  /** A line of the table. */
  record Row(EscalationCase escalation, Position position) {}

  @GetMapping("/cases")
  String list(
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String page,
      Authentication who,
      Model model) {
    CaseFilter filter = CaseFilter.of(text, state);
    List<EscalationCase> found =
        cases.all(Person.of(who)).stream().filter(filter::matches).toList();
    int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
    int shown = Math.min(number(page), pages);
    model.addAttribute("filter", filter);
    model.addAttribute("total", found.size());
    model.addAttribute("page", shown);
    model.addAttribute("pages", pages);
    model.addAttribute(
        "rows", rows(found.stream().skip((shown - 1L) * PER_PAGE).limit(PER_PAGE).toList()));
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    return "cases";
  }

  private List<Row> rows(List<EscalationCase> found) {
    Map<CaseReference, List<Work>> work = openWork.all();
    return found.stream()
        .map(c -> new Row(c, Position.of(work.getOrDefault(c.reference(), List.of()))))
        .toList();
  }

  private static int number(@Nullable String page) {
    return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
  }
}
