package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.notice.EarliestPanel;
import org.supplierescalation.notice.FindEarliestDates;
import org.supplierescalation.notice.Notices;
import org.supplierescalation.notice.ProcessPace;
import org.supplierescalation.notice.ReasonableTerm;
import org.supplierescalation.notice.TermAdvice;
import org.supplierescalation.notice.TermPanel;
import org.supplierescalation.notice.Terms;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.TermCalculator;

/** What the page of a case shows of terms, wired by hand. */
@Configuration
class EarliestUseCases {

  @Bean
  FindEarliestDates findEarliestDates(
      ReasonableTerm reasonableTerm,
      ProcessPace pace,
      TermCalculator calculator,
      BusinessCalendar calendar) {
    return new FindEarliestDates(reasonableTerm, pace, calculator, calendar);
  }

  @Bean
  @Order(1)
  TermPanel termPanel(Terms terms, ContractOfCase contracts) {
    return new TermPanel(terms, contracts);
  }

  @Bean
  @Order(2)
  EarliestPanel earliestPanel(
      FindEarliestDates findEarliestDates,
      CaseFiles cases,
      ContractOfCase contracts,
      Notices notices,
      Terms terms,
      TermAdvice advice,
      Clock clock) {
    return new EarliestPanel(findEarliestDates, cases, contracts, notices, terms, advice, clock);
  }
}
