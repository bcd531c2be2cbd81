package org.supplierescalation.sla.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Seal;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.FileTable;
import org.supplierescalation.contract.PlannedRow.Action;
import org.supplierescalation.contract.TableFiles;
import org.supplierescalation.sla.ImportTickets;
import org.supplierescalation.sla.MeasureTickets;
import org.supplierescalation.sla.PlanTickets;
import org.supplierescalation.sla.ServiceAgreements;
import org.supplierescalation.sla.TicketMapping;
import org.supplierescalation.sla.TicketPlan;
import org.supplierescalation.sla.TicketPresets;
import org.supplierescalation.sla.TicketSource;

/** Tickets for and from other programs: brought by number, all or nothing, and measured. */
@RestController
@RequestMapping("/api/v1/contracts/{number}/tickets")
@Tag(name = "Meldingen", description = "Meldingen van een contract, gemeten met de serviceklok")
class TicketApi {

  private final ContractInSight contracts;
  private final ServiceAgreements agreements;
  private final PlanTickets planTickets;
  private final ImportTickets importTickets;
  private final MeasureTickets measureTickets;
  private final ObjectMapper json;
  private final TransactionTemplate transaction;

  TicketApi(
      ContractInSight contracts,
      ServiceAgreements agreements,
      PlanTickets planTickets,
      ImportTickets importTickets,
      MeasureTickets measureTickets,
      ObjectMapper json,
      TransactionTemplate transaction) {
    this.contracts = contracts;
    this.agreements = agreements;
    this.planTickets = planTickets;
    this.importTickets = importTickets;
    this.measureTickets = measureTickets;
    this.json = json;
    this.transaction = transaction;
  }

  @Operation(
      summary = "Brengt meldingen in: nieuw of bijgewerkt, op nummer",
      description = "Alle meldingen of geen. Dezelfde meldingen nog eens wijzigen niets.")
  @ApiResponse(responseCode = "200", description = "Hoeveel er nieuw, gewijzigd en gelijk waren")
  @ApiResponse(
      responseCode = "400",
      description = "Een melding klopt niet; detail zegt welke en waarom")
  @ApiResponse(responseCode = "404", description = "Dit contract is er niet, of niet voor u")
  @PostMapping
  ImportBody bring(
      @PathVariable String number, @RequestBody List<TicketBody> tickets, Authentication who)
      throws JsonProcessingException {
    Person person = Person.of(who);
    Contract contract = contracts.kept(number, person);
    if (tickets.isEmpty() || tickets.size() > TableFiles.MOST_ROWS || tickets.contains(null)) {
      throw new Refused("Stuur ten minste één en hoogstens 10.000 meldingen.");
    }
    byte[] bytes = json.writeValueAsBytes(tickets);
    FileTable table = TicketLines.of(tickets, Seal.of(bytes));
    ZoneId zone =
        agreements
            .find(number)
            .map(agreement -> agreement.window().zone())
            .orElse(contract.law().zone());
    TicketMapping mapping = TicketPresets.api(zone);
    return transaction.execute(
        status -> {
          TicketPlan plan = planTickets.plan(number, table, mapping);
          refuseWrong(plan);
          if (plan.tickets().isEmpty()) {
            return new ImportBody(0, 0, (int) plan.count(Action.SAME));
          }
          TicketSource done =
              importTickets.apply(number, table, bytes, mapping, plan.seal(), person.name());
          return new ImportBody(done.added(), done.changed(), done.same());
        });
  }

  @Operation(summary = "Geeft wat de serviceklok van de meldingen zegt")
  @ApiResponse(
      responseCode = "400",
      description = "Er is nog geen serviceafspraak, of de dagen kloppen niet")
  @GetMapping
  List<ResultBody> measured(
      @PathVariable String number,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
      Authentication who) {
    contracts.seen(number, Person.of(who));
    return measureTickets.measure(number, from, to).stream().map(ResultBody::of).toList();
  }

  private static void refuseWrong(TicketPlan plan) {
    String wrong =
        plan.rows().stream()
            .filter(row -> row.action() == Action.WRONG)
            .map(
                row ->
                    "Melding %d (%s): %s"
                        .formatted(row.line(), row.number(), String.join(" ", row.mistakes())))
            .distinct()
            .collect(Collectors.joining("\n"));
    if (!wrong.isEmpty()) {
      throw new Refused("Er is niets ingebracht.\n" + wrong);
    }
  }

  /** What was done. */
  record ImportBody(int added, int changed, int same) {}
}
