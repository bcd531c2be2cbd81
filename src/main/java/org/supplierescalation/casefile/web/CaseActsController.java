package org.supplierescalation.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;

/**
 * What people do on the page of a case. A new act is one {@link CaseAct} with a form of the same
 * name in {@code case.html}.
 */
@Controller
class CaseActsController {

  private final CasesInSight cases;
  private final CaseActs acts;
  private final CasePage page;
  private final TransactionTemplate transaction;

  CaseActsController(
      CasesInSight cases, CaseActs acts, CasePage page, TransactionTemplate transaction) {
    this.cases = cases;
    this.acts = acts;
    this.page = page;
    this.transaction = transaction;
  }

  @PostMapping("/cases/{reference}/{act}")
  String act(
      @PathVariable String reference,
      @PathVariable String act,
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = Person.of(who);
    EscalationCase escalation = cases.get(reference, person);
    CaseAct asked = acts.named(act).orElseThrow(OutOfSight::new);
    if (!asked.allowedTo(person)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    try {
      String done =
          transaction.execute(
              status -> asked.telling().on(escalation.reference(), typed, person.name()));
      redirect.addFlashAttribute("done", done);
      return "redirect:/cases/" + escalation.reference();
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      model.addAttribute("refusedAct", act);
      return page.show(cases.get(reference, person), person, false, typed, model);
    }
  }
}
