package org.supplierescalation.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.SimilarCases;
import org.supplierescalation.casefile.SimilarCases.Similar;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** Reporting that a supplier falls short. */
@Controller
class NewCaseController {

  private final Contracts contracts;
  private final SimilarCases similarCases;
  private final StartCase startCase;
  private final TransactionTemplate transaction;
  private final Clock clock;

  NewCaseController(
      Contracts contracts,
      SimilarCases similarCases,
      StartCase startCase,
      TransactionTemplate transaction,
      Clock clock) {
    this.contracts = contracts;
    this.similarCases = similarCases;
    this.startCase = startCase;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping("/cases/new")
  String ask(@ModelAttribute("form") NewCaseForm form, Model model) {
    return page(model);
  }

  @PostMapping("/cases/new")
  String start(
      @ModelAttribute("form") NewCaseForm form,
      Authentication who,
      Model model,
      HttpServletResponse response) {
    Person person = Person.of(who);
    try {
      NewCase reported = form.reported(contracts);
      Hindrance hindrance = form.hindered();
      List<Similar> similar = similarCases.to(reported, person);
      if (!similar.isEmpty() && !form.isConfirmed()) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("similar", similar);
        return page(model);
      }
      EscalationCase opened =
          transaction.execute(status -> startCase.start(reported, hindrance, person.name()));
      return "redirect:/cases/" + opened.reference();
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      return page(model);
    }
  }

  private String page(Model model) {
    model.addAttribute("contracts", contracts.all());
    model.addAttribute("hindrances", Hindrance.values());
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    return "new-case";
  }
}
