package org.supplierescalation.sla.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.util.HashMap;
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
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.sla.ServiceAgreement;
import org.supplierescalation.sla.ServiceAgreements;
import org.supplierescalation.sla.ServiceSheet;

/** When the clock of a contract runs, and which norms it is held against. */
@Controller
class ServiceController {

  private static final int EMPTY_ROWS = 3;
  private static final int FEWEST_ROWS = 4;

  private final ContractInSight contracts;
  private final ServiceAgreements agreements;
  private final TransactionTemplate transaction;

  ServiceController(
      ContractInSight contracts, ServiceAgreements agreements, TransactionTemplate transaction) {
    this.contracts = contracts;
    this.agreements = agreements;
    this.transaction = transaction;
  }

  @GetMapping("/contracts/{number}/service")
  String show(@PathVariable String number, Authentication who, Model model) {
    Contract contract = contracts.kept(number, Person.of(who));
    ServiceAgreement agreement = agreements.find(number).orElse(null);
    Map<String, String> typed =
        agreement == null ? proposal(contract) : ServiceSheet.write(agreement);
    return page(contract, typed, agreement == null ? 0 : agreement.version(), model);
  }

  @PostMapping("/contracts/{number}/service")
  String keep(
      @PathVariable String number,
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = Person.of(who);
    Contract contract = contracts.kept(number, person);
    int version = version(typed.get("version"));
    try {
      ServiceAgreement agreement = ServiceSheet.read(number, version, typed);
      transaction.executeWithoutResult(status -> agreements.put(agreement, person.name()));
      redirect.addFlashAttribute(
          "done", "De serviceafspraken zijn vastgelegd. De klok rekent ermee.");
      return "redirect:/contracts/" + contract.number() + "/tickets";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("mistakes", refused.getMessage().lines().toList());
      return page(contract, typed, version, model);
    }
  }

  private static int version(String typed) {
    return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
  }

  private static Map<String, String> proposal(Contract contract) {
    Map<String, String> typed = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      typed.put("slots." + day.getValue(), day.getValue() < 6 ? "08:00-18:00" : "dicht");
    }
    typed.put("holidaysOf", contract.law().name());
    for (Priority priority : Priority.values()) {
      typed.put("norm." + priority.ordinal() + ".priority", priority.name());
    }
    return typed;
  }

  private static String page(
      Contract contract, Map<String, String> typed, int version, Model model) {
    int rows = 0;
    for (int row = 0; row < ServiceSheet.MOST_NORMS; row++) {
      String key = "norm." + row + ".";
      boolean filled =
          !typed.getOrDefault(key + "response", "").isBlank()
              || !typed.getOrDefault(key + "resolution", "").isBlank()
              || !typed.getOrDefault(key + "clause", "").isBlank();
      rows = filled ? row + 1 : rows;
    }
    model.addAttribute("contract", contract);
    model.addAttribute("typed", typed);
    model.addAttribute("version", version);
    model.addAttribute("days", DayOfWeek.values());
    model.addAttribute("priorities", Priority.values());
    model.addAttribute(
        "rows", Math.max(FEWEST_ROWS, Math.min(ServiceSheet.MOST_NORMS, rows + EMPTY_ROWS)));
    return "sla/service";
  }
}
