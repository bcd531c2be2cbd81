package org.supplierescalation.overview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.OpenWork.OwnWork;
import org.supplierescalation.evaluation.Evaluations;
import org.supplierescalation.people.Mentions;
import org.supplierescalation.people.StandIn;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** The page after login, and the page that explains everything. */
@Controller
class StartController {

  private static final int SHOWN = 10;

  private final OpenWork openWork;
  private final CaseFiles cases;
  private final Mentions mentions;
  private final StandIn standIn;
  private final Evaluations evaluations;
  private final Clock clock;

  StartController(
      OpenWork openWork,
      CaseFiles cases,
      Mentions mentions,
      StandIn standIn,
      Evaluations evaluations,
      Clock clock) {
    this.openWork = openWork;
    this.cases = cases;
    this.mentions = mentions;
    this.standIn = standIn;
    this.evaluations = evaluations;
    this.clock = clock;
  }

  @GetMapping("/")
  String start(Authentication who, Model model) {
    Person person = Person.of(who);
    OwnWork own = openWork.ownOf(person.name(), person.groups(), SHOWN);
    Instant now = clock.instant();
    model.addAttribute(
        "tasks",
        own.first().stream()
            .flatMap(
                task ->
                    cases
                        .find(task.reference())
                        .map(c -> OpenTask.of(c, task.work(), person, now))
                        .stream())
            .toList());
    model.addAttribute("taskCount", own.total());
    model.addAttribute("mentions", mentions.unread(person, SHOWN, 0));
    model.addAttribute("mentionCount", mentions.countUnread(person));
    model.addAttribute("standing", standIn.of(person.asColleague()));
    model.addAttribute(
        "evaluations", person.keepsRegisters() ? evaluations.running(SHOWN) : List.of());
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    return "start";
  }

  @GetMapping("/help")
  String help() {
    return "help";
  }
}
