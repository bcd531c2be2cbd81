package org.supplierescalation.overview;

import java.time.Clock;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.OpenWork;

/** The page after login, and the page that explains everything. */
@Controller
class StartController {

  private static final int SHOWN = 10;

  private final OpenWork openWork;
  private final CaseFiles cases;
  private final Clock clock;

  StartController(OpenWork openWork, CaseFiles cases, Clock clock) {
    this.openWork = openWork;
    this.cases = cases;
    this.clock = clock;
  }

  @GetMapping("/")
  String start(Authentication who, Model model) {
    List<OpenTask> mine = OpenTask.of(Person.of(who), openWork.all(), cases, clock.instant());
    model.addAttribute("tasks", mine.stream().limit(SHOWN).toList());
    model.addAttribute("taskCount", mine.size());
    return "start";
  }

  @GetMapping("/help")
  String help() {
    return "help";
  }
}
