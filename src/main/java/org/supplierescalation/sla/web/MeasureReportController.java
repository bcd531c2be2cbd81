package org.supplierescalation.sla.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.sla.MakeMeasureReport;
import org.supplierescalation.sla.PrintReport;
import org.supplierescalation.sla.PutBreachesOnCase;

/** The report of measuring: to take along, and to put on a case. */
@Controller
class MeasureReportController {

  private final ContractInSight contracts;
  private final CasesInSight cases;
  private final MakeMeasureReport makeReport;
  private final PrintReport print;
  private final PutBreachesOnCase putBreaches;
  private final TransactionTemplate transaction;

  MeasureReportController(
      ContractInSight contracts,
      CasesInSight cases,
      MakeMeasureReport makeReport,
      PrintReport print,
      PutBreachesOnCase putBreaches,
      TransactionTemplate transaction) {
    this.contracts = contracts;
    this.cases = cases;
    this.makeReport = makeReport;
    this.print = print;
    this.putBreaches = putBreaches;
    this.transaction = transaction;
  }

  @GetMapping("/contracts/{number}/tickets.pdf")
  ResponseEntity<byte[]> report(
      @PathVariable String number,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
      Authentication who) {
    Contract contract = contracts.seen(number, Person.of(who));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline()
                .filename(
                    "meetrapport-%s-%s.pdf".formatted(contract.number(), to),
                    StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(print.print(makeReport.make(number, from, to)));
  }

  @PostMapping("/contracts/{number}/tickets/breaches")
  String put(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String reference,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
      @RequestParam(required = false) @Nullable List<String> breach,
      Authentication who,
      RedirectAttributes redirect) {
    Person person = Person.of(who);
    contracts.seen(number, person);
    if (!person.leadsCases()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    try {
      if (reference.isBlank()) {
        throw new Refused("Kies het dossier waarin de tekortkomingen moeten.");
      }
      EscalationCase escalation = cases.get(reference, person);
      if (!number.equals(escalation.contractNumber())) {
        throw new Refused("Dit dossier gaat over een ander contract. Kies een ander dossier.");
      }
      Set<String> chosen = breach == null ? Set.of() : Set.copyOf(breach);
      int put =
          transaction.execute(
              status -> putBreaches.put(escalation.reference(), from, to, chosen, person.name()));
      redirect.addFlashAttribute(
          "done",
          put == 1
              ? "De tekortkoming staat in het dossier, met het meetrapport als bewijs."
              : put + " tekortkomingen staan in het dossier, met het meetrapport als bewijs.");
      return "redirect:/cases/" + escalation.reference();
    } catch (Refused refused) {
      redirect.addFlashAttribute("refusedBreaches", refused.getMessage());
      redirect.addAttribute("from", from);
      redirect.addAttribute("to", to);
      return "redirect:/contracts/" + number + "/tickets";
    }
  }
}
