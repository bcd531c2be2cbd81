package org.supplierescalation.sla.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.RegisterLists;
import org.supplierescalation.sla.FindBreaches;
import org.supplierescalation.sla.MakeMeasureReport;
import org.supplierescalation.sla.MeasureReport;
import org.supplierescalation.sla.Result;
import org.supplierescalation.sla.ServiceAgreement;
import org.supplierescalation.sla.ServiceAgreements;
import org.supplierescalation.sla.Tickets;
import org.supplierescalation.term.ScreenDates;

/** What the clock says of the tickets of a contract. */
@Controller
class TicketsController {

  private static final int MONTHS = 6;

  /** More than a person reads; the whole list is in the export. */
  private static final int MOST_ROWS = 300;

  private final ContractInSight contracts;
  private final ServiceAgreements agreements;
  private final Tickets tickets;
  private final MakeMeasureReport makeReport;
  private final RegisterLists lists;
  private final Clock clock;

  TicketsController(
      ContractInSight contracts,
      ServiceAgreements agreements,
      Tickets tickets,
      MakeMeasureReport makeReport,
      RegisterLists lists,
      Clock clock) {
    this.contracts = contracts;
    this.agreements = agreements;
    this.tickets = tickets;
    this.makeReport = makeReport;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping("/contracts/{number}/tickets")
  String show(
      @PathVariable String number,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String late,
      Authentication who,
      Model model) {
    Contract contract = contracts.seen(number, Person.of(who));
    ServiceAgreement agreement = agreements.find(number).orElse(null);
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    LocalDate first = day(from, today.minusMonths(MONTHS - 1L).withDayOfMonth(1));
    LocalDate last = day(to, today);
    model.addAttribute("contract", contract);
    model.addAttribute("agreement", agreement);
    model.addAttribute("sources", tickets.sources(number));
    model.addAttribute("from", first);
    model.addAttribute("to", last);
    model.addAttribute("onlyLate", "ja".equals(late));
    model.addAttribute("dates", ScreenDates.of(contract.law(), clock));
    if (agreement != null) {
      try {
        measured(makeReport.make(number, first, last), late, model);
      } catch (Refused refused) {
        model.addAttribute("refused", refused.getMessage());
      }
    }
    return "sla/tickets";
  }

  private void measured(MeasureReport report, @Nullable String late, Model model) {
    List<Result> results = report.results();
    List<Result> shown = "ja".equals(late) ? report.late() : results;
    model.addAttribute("total", results.size());
    model.addAttribute("missed", report.late().size());
    model.addAttribute("differing", results.stream().filter(Result::priorityMatters).count());
    model.addAttribute("patterns", report.patterns());
    model.addAttribute("breaches", FindBreaches.in(report));
    model.addAttribute("cases", lists.openCases(report.contract().number()));
    model.addAttribute("chart", LateChart.of(results, report.agreement().window().zone()));
    model.addAttribute("months", report.months());
    model.addAttribute("availability", report.availability());
    model.addAttribute(
        "results", shown.subList(Math.max(0, shown.size() - MOST_ROWS), shown.size()));
    model.addAttribute("hidden", Math.max(0, shown.size() - MOST_ROWS));
  }

  private static LocalDate day(@Nullable String typed, LocalDate otherwise) {
    try {
      return typed == null || typed.isBlank() ? otherwise : LocalDate.parse(typed);
    } catch (DateTimeException notADay) {
      return otherwise;
    }
  }
}
