package org.supplierescalation;

import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.access.KnownPeople;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.dispute.WatchRights;
import org.supplierescalation.overview.CalendarFormat;
import org.supplierescalation.overview.EventVersions;
import org.supplierescalation.overview.Feeds;
import org.supplierescalation.overview.FindDeadlines;
import org.supplierescalation.overview.FindRights;
import org.supplierescalation.overview.MakeFeed;
import org.supplierescalation.overview.MakeSupplierReport;
import org.supplierescalation.overview.ReadFeed;
import org.supplierescalation.overview.RunningEnds;
import org.supplierescalation.overview.SupplierReports;
import org.supplierescalation.term.BusinessCalendar;

/** What people look back and ahead with: reports, deadlines, calendars. */
@Configuration
class ReportUseCases {

  @Bean
  MakeSupplierReport makeSupplierReportUseCase(
      Register<Supplier> suppliers, SupplierReports reports, Clock clock) {
    return new MakeSupplierReport(suppliers, reports, clock);
  }

  @Bean
  FindDeadlines findDeadlinesUseCase(
      OpenWork openWork, CasesInSight cases, RunningEnds running, Clock clock) {
    return new FindDeadlines(openWork, cases, running, clock);
  }

  @Bean
  FindRights findRightsUseCase(WatchRights watch, Clock clock) {
    return new FindRights(watch, clock);
  }

  @Bean
  MakeFeed makeFeedUseCase(Feeds feeds, Clock clock) {
    return new MakeFeed(feeds, clock);
  }

  @Bean
  ReadFeed readFeedUseCase(
      Feeds feeds,
      KnownPeople people,
      FindDeadlines findDeadlines,
      FindRights findRights,
      EventVersions versions,
      BusinessCalendar calendar,
      CalendarFormat format,
      @Value("${escalation.base-url:http://localhost:8080}") URI baseUrl,
      Clock clock) {
    return new ReadFeed(
        feeds, people, findDeadlines, findRights, versions, calendar, format, baseUrl, clock);
  }
}
