package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.notice.Terms;
import org.supplierescalation.rate.ComputeInterest;
import org.supplierescalation.rate.StaleRates;
import org.supplierescalation.remedy.AccountDamages;
import org.supplierescalation.remedy.AddDamage;
import org.supplierescalation.remedy.BookDamages;
import org.supplierescalation.remedy.Claims;
import org.supplierescalation.remedy.CorrectDamage;
import org.supplierescalation.remedy.DamageClaims;
import org.supplierescalation.remedy.DamageItems;
import org.supplierescalation.remedy.DamageWarnings;
import org.supplierescalation.remedy.DamagesLetter;
import org.supplierescalation.remedy.DamagesPanel;
import org.supplierescalation.remedy.DropDamages;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.remedy.LegalDay;
import org.supplierescalation.remedy.Penalties;
import org.supplierescalation.remedy.RecordDamagesPayment;
import org.supplierescalation.remedy.SendBackDamages;
import org.supplierescalation.remedy.SettleDamages;
import org.supplierescalation.term.BusinessCalendar;

/** The damages ledger and its claim. */
@Configuration
class DamagesUseCases {

  @Bean
  AddDamage addDamageUseCase(
      DamageItems items,
      FoundDefaults defaults,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    return new AddDamage(items, defaults, contracts, timeline, clock);
  }

  @Bean
  CorrectDamage correctDamageUseCase(DamageItems items, Timeline timeline) {
    return new CorrectDamage(items, timeline);
  }

  @Bean
  DropDamages dropDamagesUseCase(Timeline timeline) {
    return new DropDamages(timeline);
  }

  @Bean
  LegalDay legalDay(ContractOfCase contracts, FoundDefaults defaults, Terms terms) {
    return new LegalDay(contracts, defaults, terms);
  }

  @Bean
  DamageWarnings damageWarnings(Penalties penalties, Claims claims, StaleRates staleRates) {
    return new DamageWarnings(penalties, claims, staleRates);
  }

  @Bean
  AccountDamages accountDamagesUseCase(
      DamageItems items,
      DamageClaims claims,
      ContractOfCase contracts,
      LegalDay legalDay,
      DamageWarnings warnings,
      ComputeInterest computeInterest,
      Clock clock) {
    return new AccountDamages(items, claims, contracts, legalDay, warnings, computeInterest, clock);
  }

  @Bean
  SettleDamages settleDamagesUseCase(
      DamageItems items,
      DamageClaims claims,
      AccountDamages accountDamages,
      LegalDay legalDay,
      Timeline timeline) {
    return new SettleDamages(items, claims, accountDamages, legalDay, timeline);
  }

  @Bean
  SendBackDamages sendBackDamagesUseCase(Timeline timeline) {
    return new SendBackDamages(timeline);
  }

  @Bean
  BookDamages bookDamagesUseCase(ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new BookDamages(contracts, timeline, clock);
  }

  @Bean
  RecordDamagesPayment recordDamagesPaymentUseCase(
      DamageClaims claims, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new RecordDamagesPayment(claims, contracts, timeline, clock);
  }

  @Bean
  DamagesLetter damagesLetter(
      DamageClaims claims,
      AccountDamages accountDamages,
      FoundDefaults defaults,
      ContractOfCase contracts,
      BusinessCalendar calendar,
      Clock clock) {
    return new DamagesLetter(claims, accountDamages, defaults, contracts, calendar, clock);
  }

  @Bean
  CasePanel damagesPanel(DamageItems items, DamageClaims claims, AccountDamages accountDamages) {
    return new DamagesPanel(items, claims, accountDamages);
  }
}
