package org.supplierescalation.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OpenWork.CaseWork;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.people.ArrangeReplacement;
import org.supplierescalation.people.EndReplacement;
import org.supplierescalation.people.TakeOver;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** Who stands in for you, or for whom you stand in. */
@Controller
class ReplacementController {

  private final ReplacementsInSight inSight;
  private final ArrangeReplacement arrange;
  private final EndReplacement end;
  private final TakeOver takeOver;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ReplacementController(
      ReplacementsInSight inSight,
      ArrangeReplacement arrange,
      EndReplacement end,
      TakeOver takeOver,
      TransactionTemplate transaction,
      Clock clock) {
    this.inSight = inSight;
    this.arrange = arrange;
    this.end = end;
    this.takeOver = takeOver;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping("/replacement")
  String show(Authentication who, Model model) {
    return page(Person.of(who), Map.of(), model);
  }

  @PostMapping("/replacement")
  String arrange(
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = Person.of(who);
    AskedReplacement asked =
        new AskedReplacement(
            typed.get("absent"),
            typed.get("substitute"),
            typed.get("firstDay"),
            typed.get("lastDay"),
            typed.get("reason"));
    try {
      asked.arrangeBy(person, arrange);
    } catch (Refused refused) {
      return refused(refused, person, typed, model, response);
    }
    redirect.addFlashAttribute("done", "De vervanging is ingesteld.");
    return "redirect:/replacement";
  }

  @PostMapping("/replacement/{id}/end")
  String end(@PathVariable long id, Authentication who, RedirectAttributes redirect) {
    Person person = Person.of(who);
    end.end(id, person.name(), person.administers());
    redirect.addFlashAttribute("done", "De vervanging is beëindigd.");
    return "redirect:/replacement";
  }

  @PostMapping("/replacement/take-over")
  String takeOver(
      @RequestParam String task,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = Person.of(who);
    try {
      CaseWork taken = transaction.execute(status -> takeOver.take(task, person.asColleague()));
      redirect.addFlashAttribute(
          "done", "De taak “%s” is nu van u.".formatted(taken.work().name()));
      return "redirect:/";
    } catch (Refused refused) {
      return refused(refused, person, Map.of(), model, response);
    }
  }

  private String refused(
      Refused refused,
      Person person,
      Map<String, String> typed,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    model.addAttribute("refused", refused.getMessage());
    return page(person, typed, model);
  }

  private String page(Person person, Map<String, String> typed, Model model) {
    model.addAttribute("replacements", inSight.of(person));
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    model.addAttribute("typed", typed);
    return "replacement";
  }
}
