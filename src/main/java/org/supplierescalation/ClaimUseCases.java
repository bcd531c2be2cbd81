package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.BookPenalty;
import org.supplierescalation.remedy.ClaimDays;
import org.supplierescalation.remedy.Claims;
import org.supplierescalation.remedy.ClaimsPanel;
import org.supplierescalation.remedy.ComputeCredits;
import org.supplierescalation.remedy.ComputePenalty;
import org.supplierescalation.remedy.CreditClaims;
import org.supplierescalation.remedy.CreditsLetter;
import org.supplierescalation.remedy.DraftRelease;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.remedy.InvoiceProtests;
import org.supplierescalation.remedy.PaymentSuspensions;
import org.supplierescalation.remedy.Penalties;
import org.supplierescalation.remedy.PenaltyLetter;
import org.supplierescalation.remedy.ProtestInvoice;
import org.supplierescalation.remedy.ProtestLetter;
import org.supplierescalation.remedy.RemedyChoices;
import org.supplierescalation.remedy.ReviewRelease;
import org.supplierescalation.remedy.SendClaim;
import org.supplierescalation.remedy.SettleClaim;
import org.supplierescalation.remedy.SuspendPayment;
import org.supplierescalation.remedy.SuspensionLetter;
import org.supplierescalation.remedy.WeighSuspension;
import org.supplierescalation.remedy.WrittenGround;
import org.supplierescalation.term.BusinessCalendar;

/** What we claim and what we hold back: penalties, service credits, suspensions, protests. */
@Configuration
class ClaimUseCases {

  @Bean
  ClaimDays claimDays(BusinessCalendar calendar, Clock clock) {
    return new ClaimDays(calendar, clock);
  }

  @Bean
  CasePanel claimsPanel(Claims claims) {
    return new ClaimsPanel(claims);
  }

  @Bean
  ComputePenalty computePenaltyUseCase(
      ContractOfCase contracts,
      FoundDefaults defaults,
      Penalties penalties,
      Claims claims,
      ClaimDays days,
      Timeline timeline) {
    return new ComputePenalty(contracts, defaults, penalties, claims, days, timeline);
  }

  @Bean
  LetterFactsOf penaltyLetter(
      Penalties penalties,
      Claims claims,
      FoundDefaults defaults,
      ContractOfCase contracts,
      ClaimDays days) {
    return new PenaltyLetter(penalties, claims, defaults, contracts, days);
  }

  @Bean
  BookPenalty bookPenaltyUseCase(
      Claims claims, Penalties penalties, ContractOfCase contracts, Timeline timeline) {
    return new BookPenalty(claims, penalties, contracts, timeline);
  }

  @Bean
  SendClaim sendClaimUseCase(
      Claims claims, ContractOfCase contracts, ClaimDays days, Timeline timeline) {
    return new SendClaim(claims, contracts, days, timeline);
  }

  @Bean
  SettleClaim settleClaimUseCase(
      Claims claims, ContractOfCase contracts, ClaimDays days, Timeline timeline) {
    return new SettleClaim(claims, contracts, days, timeline);
  }

  @Bean
  ComputeCredits computeCreditsUseCase(
      ContractOfCase contracts,
      CreditClaims credits,
      Claims claims,
      ClaimDays days,
      Timeline timeline) {
    return new ComputeCredits(contracts, credits, claims, days, timeline);
  }

  @Bean
  LetterFactsOf creditsLetter(
      CreditClaims credits, Claims claims, ContractOfCase contracts, ClaimDays days) {
    return new CreditsLetter(credits, claims, contracts, days);
  }

  @Bean
  WeighSuspension weighSuspensionUseCase(
      ContractOfCase contracts,
      WrittenGround writtenGround,
      RemedyChoices choices,
      PaymentSuspensions suspensions,
      Timeline timeline) {
    return new WeighSuspension(contracts, writtenGround, choices, suspensions, timeline);
  }

  @Bean
  SuspendPayment suspendPaymentUseCase(PaymentSuspensions suspensions, Timeline timeline) {
    return new SuspendPayment(suspensions, timeline);
  }

  @Bean
  LetterFactsOf suspensionLetter(PaymentSuspensions suspensions) {
    return new SuspensionLetter(suspensions);
  }

  @Bean
  DraftRelease draftReleaseUseCase(
      PaymentSuspensions suspensions, ContractOfCase contracts, ComposeLetter composeLetter) {
    return new DraftRelease(suspensions, contracts, composeLetter);
  }

  @Bean
  ReviewRelease reviewReleaseUseCase(Letters letters, Timeline timeline) {
    return new ReviewRelease(letters, timeline);
  }

  @Bean
  ProtestInvoice protestInvoiceUseCase(
      ContractOfCase contracts, InvoiceProtests protests, ClaimDays days, Timeline timeline) {
    return new ProtestInvoice(contracts, protests, days, timeline);
  }

  @Bean
  LetterFactsOf protestLetter(InvoiceProtests protests) {
    return new ProtestLetter(protests);
  }
}
