package org.supplierescalation.retention.web;

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
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.retention.FindExpired;
import org.supplierescalation.retention.LegalHolds;
import org.supplierescalation.retention.RemovalProposals;
import org.supplierescalation.retention.RetentionRules;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** Cases whose time is over: one person proposes, another removes. Nobody else sees this page. */
@Controller
class RetentionController {

  private final RetentionActs acts;
  private final RetentionRules rules;
  private final LegalHolds holds;
  private final FindExpired expired;
  private final RemovalProposals proposals;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RetentionController(
      RetentionActs acts,
      RetentionRules rules,
      LegalHolds holds,
      FindExpired expired,
      RemovalProposals proposals,
      TransactionTemplate transaction,
      Clock clock) {
    this.acts = acts;
    this.rules = rules;
    this.holds = holds;
    this.expired = expired;
    this.proposals = proposals;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping("/setup/retention")
  String show(Authentication who, Model model) {
    return page(known(who), Map.of(), model);
  }

  @PostMapping("/setup/retention/{act}")
  String act(
      @PathVariable String act,
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = known(who);
    try {
      String done = transaction.execute(status -> acts.act(act, typed, person));
      redirect.addFlashAttribute("done", done);
      return "redirect:/setup/retention";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      return page(person, typed, model);
    }
  }

  private static Person known(Authentication who) {
    Person person = Person.of(who);
    if (!person.administers() && !person.decidesOnRemoval()) {
      throw new OutOfSight();
    }
    return person;
  }

  private String page(Person person, Map<String, String> typed, Model model) {
    model.addAttribute("rules", rules.all());
    model.addAttribute("holds", holds.inForce());
    model.addAttribute("expired", expired.all());
    model.addAttribute("proposals", proposals.all());
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    model.addAttribute("typed", typed);
    return "retention";
  }
}
