package org.supplierescalation.overview.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.lesson.Objection;
import org.supplierescalation.lesson.RecordObjection;
import org.supplierescalation.overview.SupplierReport;

/** The page that says how it goes with a supplier, and what the supplier says of that. */
@Controller
class SupplierReportController {

  private final SupplierReportsInSight reports;
  private final SupplierPage page;
  private final RecordObjection recordObjection;

  SupplierReportController(
      SupplierReportsInSight reports, SupplierPage page, RecordObjection recordObjection) {
    this.reports = reports;
    this.page = page;
    this.recordObjection = recordObjection;
  }

  @GetMapping("/suppliers/{number}")
  String show(@PathVariable String number, Authentication who, Model model) {
    return page.show(reports.get(number, Person.of(who)), Map.of(), model);
  }

  @PostMapping("/suppliers/{number}/objections")
  String object(
      @PathVariable String number,
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = Person.of(who);
    SupplierReport report = reports.get(number, person);
    if (!person.keepsRegisters()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    try {
      recordObjection.record(
          new Objection(
              report.supplier().number(),
              day(typed.getOrDefault("receivedOn", "")),
              typed.getOrDefault("saidBy", "").strip(),
              typed.getOrDefault("text", "").strip(),
              person.name()));
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("mistakes", refused.getMessage().lines().toList());
      return page.show(report, typed, model);
    }
    redirect.addFlashAttribute("done", "Vastgelegd wat de leverancier zegt.");
    redirect.addAttribute("number", report.supplier().number());
    return "redirect:/suppliers/{number}";
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      throw new Refused("Kies de dag waarop de leverancier dit zei.");
    }
  }
}
