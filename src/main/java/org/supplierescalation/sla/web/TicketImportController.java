package org.supplierescalation.sla.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.FileTable;
import org.supplierescalation.contract.ImportFiles.KeptFile;
import org.supplierescalation.contract.TableFiles;
import org.supplierescalation.sla.ImportTickets;
import org.supplierescalation.sla.PlanTickets;
import org.supplierescalation.sla.TicketFiles;
import org.supplierescalation.sla.TicketMapping;
import org.supplierescalation.sla.TicketMappings;
import org.supplierescalation.sla.TicketSource;

/** Importing the export of a ticket system: choose, look, mend the reading, then all or nothing. */
@Controller
class TicketImportController {

  private static final String PATH = "/contracts/{number}/tickets/import";

  private final ContractInSight contracts;
  private final ExportReading reading;
  private final TicketFiles tables;
  private final TableFiles csv;
  private final BroughtFiles files;
  private final TicketMappings mappings;
  private final PlanTickets planTickets;
  private final ImportTickets importTickets;
  private final TransactionTemplate transaction;

  TicketImportController(
      ContractInSight contracts,
      ExportReading reading,
      TicketFiles tables,
      TableFiles csv,
      BroughtFiles files,
      TicketMappings mappings,
      PlanTickets planTickets,
      ImportTickets importTickets,
      TransactionTemplate transaction) {
    this.contracts = contracts;
    this.reading = reading;
    this.tables = tables;
    this.csv = csv;
    this.files = files;
    this.mappings = mappings;
    this.planTickets = planTickets;
    this.importTickets = importTickets;
    this.transaction = transaction;
  }

  @GetMapping(PATH)
  String ask(@PathVariable String number, Authentication who, Model model) {
    return page(contracts.kept(number, Person.of(who)), model);
  }

  @GetMapping(PATH + "/example")
  ResponseEntity<byte[]> example(@PathVariable String number, Authentication who) {
    contracts.kept(number, Person.of(who));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("voorbeeld-meldingen.csv").build().toString())
        .body(csv.write(ExampleTickets.ROWS));
  }

  @PostMapping(PATH)
  String preview(
      @PathVariable String number,
      @RequestParam Map<String, String> typed,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Authentication who,
      Model model,
      HttpServletResponse response)
      throws IOException {
    Person person = Person.of(who);
    Contract contract = contracts.kept(number, person);
    try {
      boolean fresh = file != null && !file.isEmpty();
      UUID id = fresh ? files.keep(number, file, person) : BroughtFiles.fileId(typed);
      show(contract, id, typed, fresh, person, model);
    } catch (Refused refused) {
      refuse(refused, model, response);
    }
    return page(contract, model);
  }

  @PostMapping(PATH + "/apply")
  String apply(
      @PathVariable String number,
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = Person.of(who);
    Contract contract = contracts.kept(number, person);
    try {
      UUID id = BroughtFiles.fileId(typed);
      KeptFile kept = files.kept(number, id, person);
      TicketMapping mapping = TypedMapping.read(typed, reading.zone(contract));
      TicketSource done =
          transaction.execute(
              status -> {
                TicketSource source =
                    importTickets.apply(
                        number,
                        tables.read(kept.name(), kept.bytes()),
                        kept.bytes(),
                        mapping,
                        typed.getOrDefault("seal", ""),
                        person.name());
                if ("ja".equals(typed.get("keepMapping"))) {
                  mappings.put(mapping, person.name());
                }
                files.remove(id);
                return source;
              });
      redirect.addFlashAttribute(
          "done",
          "%s is geïmporteerd: %d nieuw, %d gewijzigd, %d ongewijzigd."
              .formatted(done.fileName(), done.added(), done.changed(), done.same()));
      return "redirect:/contracts/" + number + "/tickets";
    } catch (Refused refused) {
      refuse(refused, model, response);
      try {
        show(contract, BroughtFiles.fileId(typed), typed, false, person, model);
      } catch (Refused again) {
        // The first refusal says it.
      }
    }
    return page(contract, model);
  }

  private void show(
      Contract contract,
      UUID id,
      Map<String, String> typed,
      boolean fresh,
      Person person,
      Model model) {
    KeptFile kept = files.kept(contract.number(), id, person);
    FileTable table = tables.read(kept.name(), kept.bytes());
    TicketMapping mapping = reading.mapping(contract, typed, fresh, table);
    model.addAttribute("fileId", id);
    model.addAttribute("fileName", kept.name());
    model.addAttribute("mapping", mapping);
    model.addAttribute("headings", table.columns());
    model.addAttribute(
        "plan", new TicketPlanView(planTickets.plan(contract.number(), table, mapping)));
  }

  private static void refuse(Refused refused, Model model, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    model.addAttribute("refused", refused.getMessage().lines().toList());
  }

  private String page(Contract contract, Model model) {
    model.addAttribute("contract", contract);
    model.addAttribute("presets", reading.known(contract.law().zone()));
    model.addAttribute("form", ImportChoices.FORM);
    return "sla/import";
  }
}
