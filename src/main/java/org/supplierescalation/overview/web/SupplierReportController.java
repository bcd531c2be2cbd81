package org.supplierescalation.overview.web;

import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.supplierescalation.access.Person;
import org.supplierescalation.contract.RegisterChanges;
import org.supplierescalation.contract.RegisterKind;
import org.supplierescalation.overview.SupplierReport;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** The page that says how it goes with a supplier. */
@Controller
class SupplierReportController {

  private final SupplierReportsInSight reports;
  private final RegisterChanges changes;
  private final Clock clock;

  SupplierReportController(SupplierReportsInSight reports, RegisterChanges changes, Clock clock) {
    this.reports = reports;
    this.changes = changes;
    this.clock = clock;
  }

  @GetMapping("/suppliers/{number}")
  String show(@PathVariable String number, Authentication who, Model model) {
    SupplierReport report = reports.get(number, Person.of(who));
    model.addAttribute("report", report);
    model.addAttribute("supplier", report.supplier());
    model.addAttribute("changes", changes.of(RegisterKind.SUPPLIER, report.supplier().number()));
    model.addAttribute("trend", BreachTrend.of(report.breaches()));
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    return "supplier";
  }
}
