package org.supplierescalation.support.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.sla.ServiceAgreements;
import org.supplierescalation.sla.ServiceSheet;
import org.supplierescalation.support.SupportGuide;
import org.supplierescalation.support.SupportGuides;
import org.supplierescalation.support.SupportScope;
import org.supplierescalation.support.SupportSheet;

/** What a contract covers: keepers write it, everybody in the organisation reads it. */
@Controller
class SupportController {

  private static final int EMPTY_ROWS = 4;

  private final Contracts contracts;
  private final SupportGuides guides;
  private final ServiceAgreements agreements;
  private final TransactionTemplate transaction;

  SupportController(
      Contracts contracts,
      SupportGuides guides,
      ServiceAgreements agreements,
      TransactionTemplate transaction) {
    this.contracts = contracts;
    this.guides = guides;
    this.agreements = agreements;
    this.transaction = transaction;
  }

  @GetMapping("/contracts/{number}/support")
  String ask(@PathVariable String number, Authentication who, Model model) {
    Contract contract = kept(number, Person.of(who));
    SupportGuide guide = guides.find(number).orElse(null);
    return form(
        contract,
        guide == null ? Map.of("service", contract.title()) : SupportSheet.write(guide),
        guide == null ? 0 : guide.version(),
        model);
  }

  @PostMapping("/contracts/{number}/support")
  String keep(
      @PathVariable String number,
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = Person.of(who);
    Contract contract = kept(number, person);
    String before = typed.getOrDefault("version", "0");
    int version = before.matches("\\d{1,9}") ? Integer.parseInt(before) : 0;
    try {
      SupportGuide guide = SupportSheet.read(number, version, typed);
      transaction.executeWithoutResult(status -> guides.put(guide, person.name()));
      redirect.addFlashAttribute(
          "done",
          guide.published()
              ? "Vastgelegd. Iedereen kan dit lezen bij “Wat mag ik verwachten?”."
              : "Vastgelegd. Nog niemand anders kan dit lezen.");
      return "redirect:/contracts/" + number + "/support";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("mistakes", refused.getMessage().lines().toList());
      return form(contract, typed, version, model);
    }
  }

  @GetMapping("/expectations")
  String all(Model model) {
    model.addAttribute("guides", guides.published());
    return "support/expectations";
  }

  @GetMapping("/expectations/{number}")
  String one(@PathVariable String number, Model model) {
    SupportGuide guide =
        guides.find(number).filter(SupportGuide::published).orElseThrow(OutOfSight::new);
    model.addAttribute("guide", guide);
    model.addAttribute("scopes", SupportScope.values());
    agreements
        .find(number)
        .ifPresent(
            agreement -> {
              model.addAttribute("agreement", agreement);
              model.addAttribute("sheet", ServiceSheet.write(agreement));
            });
    return "support/guide";
  }

  private Contract kept(String number, Person person) {
    if (!person.seesEveryCase()) {
      throw new OutOfSight();
    }
    Contract contract = contracts.find(number).orElseThrow(OutOfSight::new);
    if (!person.keepsRegisters()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return contract;
  }

  private static String form(
      Contract contract, Map<String, String> typed, int version, Model model) {
    int rows = 0;
    for (int row = 0; row < SupportSheet.MOST_ITEMS; row++) {
      rows = typed.getOrDefault("item." + row + ".text", "").isBlank() ? rows : row + 1;
    }
    model.addAttribute("contract", contract);
    model.addAttribute("typed", typed);
    model.addAttribute("version", version);
    model.addAttribute("scopes", SupportScope.values());
    model.addAttribute("rows", Math.min(SupportSheet.MOST_ITEMS, rows + EMPTY_ROWS));
    return "support/support";
  }
}
