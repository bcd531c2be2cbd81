package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.SentMail;
import org.supplierescalation.dispute.AnswerWarning;
import org.supplierescalation.dispute.DamagesOnFile;
import org.supplierescalation.dispute.ExpireWarnings;
import org.supplierescalation.dispute.RaiseWarning;
import org.supplierescalation.dispute.RightWarnings;
import org.supplierescalation.dispute.RightsCalendar;
import org.supplierescalation.dispute.RightsOnFile;
import org.supplierescalation.dispute.RightsPanel;
import org.supplierescalation.dispute.WatchRights;
import org.supplierescalation.notice.Deliveries;
import org.supplierescalation.remedy.AccountDamages;
import org.supplierescalation.term.BusinessCalendar;

/** The watch over rights that are lost by waiting. */
@Configuration
class RightsUseCases {

  @Bean
  WatchRights watchRightsUseCase(
      CaseFiles cases,
      ContractOfCase contracts,
      BusinessCalendar calendar,
      RightWarnings warnings,
      SentMail sentMail,
      Deliveries deliveries,
      Clock clock) {
    return new WatchRights(
        cases, contracts, new RightsCalendar(calendar), warnings, sentMail, deliveries, clock);
  }

  @Bean
  RaiseWarning raiseWarningUseCase(
      WatchRights watch,
      ContractOfCase contracts,
      RightWarnings warnings,
      Timeline timeline,
      Clock clock) {
    return new RaiseWarning(watch, contracts, warnings, timeline, clock);
  }

  @Bean
  ExpireWarnings expireWarningsUseCase(
      WatchRights watch,
      RightWarnings warnings,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    return new ExpireWarnings(watch, warnings, contracts, timeline, clock);
  }

  @Bean
  AnswerWarning answerWarningUseCase(
      RightWarnings warnings, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new AnswerWarning(warnings, contracts, timeline, clock);
  }

  @Bean
  RightsPanel rightsPanel(WatchRights watch) {
    return new RightsPanel(watch);
  }

  @Bean
  RightsOnFile rightsOnFile(CaseFiles cases, ContractOfCase contracts, BusinessCalendar calendar) {
    return new RightsOnFile(cases, contracts, new RightsCalendar(calendar));
  }

  @Bean
  DamagesOnFile damagesOnFile(AccountDamages accounts) {
    return new DamagesOnFile(accounts);
  }
}
