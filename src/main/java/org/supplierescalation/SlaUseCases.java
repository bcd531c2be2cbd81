package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.evidence.KeepEvidence;
import org.supplierescalation.sla.ImportTickets;
import org.supplierescalation.sla.MakeMeasureReport;
import org.supplierescalation.sla.MeasureAvailability;
import org.supplierescalation.sla.MeasureTickets;
import org.supplierescalation.sla.PlanTickets;
import org.supplierescalation.sla.PrintReport;
import org.supplierescalation.sla.PutBreachesOnCase;
import org.supplierescalation.sla.ServiceAgreements;
import org.supplierescalation.sla.Tickets;
import org.supplierescalation.term.BusinessCalendar;

/** The service clock, wired by hand. */
@Configuration
class SlaUseCases {

  @Bean
  MeasureTickets measureTickets(
      ServiceAgreements agreements, Tickets tickets, BusinessCalendar calendar, Clock clock) {
    return new MeasureTickets(agreements, tickets, calendar, clock);
  }

  @Bean
  MeasureAvailability measureAvailability(BusinessCalendar calendar, Clock clock) {
    return new MeasureAvailability(calendar, clock);
  }

  @Bean
  PlanTickets planTickets(Tickets tickets, Clock clock) {
    return new PlanTickets(tickets, clock);
  }

  @Bean
  ImportTickets importTickets(PlanTickets planTickets, Tickets tickets, Clock clock) {
    return new ImportTickets(planTickets, tickets, clock);
  }

  @Bean
  MakeMeasureReport makeMeasureReport(
      Contracts contracts,
      ServiceAgreements agreements,
      Tickets tickets,
      MeasureTickets measureTickets,
      MeasureAvailability measureAvailability,
      Clock clock) {
    return new MakeMeasureReport(
        contracts, agreements, tickets, measureTickets, measureAvailability, clock);
  }

  @Bean
  PutBreachesOnCase putBreachesOnCase(
      MakeMeasureReport makeMeasureReport,
      PrintReport print,
      KeepEvidence keepEvidence,
      CaseFiles cases) {
    return new PutBreachesOnCase(makeMeasureReport, print, keepEvidence, cases);
  }
}
