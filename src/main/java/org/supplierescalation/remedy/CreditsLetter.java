package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** What the claim of service credits says. */
public class CreditsLetter implements LetterFactsOf {

  private final CreditClaims credits;
  private final Claims claims;
  private final ContractOfCase contracts;
  private final ClaimDays days;

  public CreditsLetter(
      CreditClaims credits, Claims claims, ContractOfCase contracts, ClaimDays days) {
    this.credits = credits;
    this.claims = claims;
    this.contracts = contracts;
    this.days = days;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.SERVICE_CREDITS;
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    ServiceCredits computed =
        credits
            .latest(reference)
            .orElseThrow(
                () -> new Refused("Bereken eerst de servicecredits, en stel daarna de brief op."));
    Law law = contracts.law(reference);
    refuseTooLate(computed, days.today(law));
    LocalDate payBy = days.payBy(law, computed.paymentDays());
    // The credit note is awaited until the day that the letter prints.
    claims.update(claims.newest(reference, ClaimKind.SERVICE_CREDITS).payableBy(payBy));
    return Map.ofEntries(
        Map.entry("creditClause", computed.clause().clause()),
        Map.entry("creditMonth", ComputeCredits.inWords(computed.month())),
        Map.entry("creditPercentage", ServiceCredits.percent(computed.clause().percentage())),
        Map.entry("creditMaximum", ServiceCredits.percent(computed.clause().monthlyMaximum())),
        Map.entry("creditFee", Euro.text(computed.monthlyFee())),
        Map.entry("claimableUntil", DutchDates.inWords(computed.claimableUntil())),
        Map.entry("creditComputation", computed.computation()),
        Map.entry("creditTotal", Euro.text(computed.total())),
        Map.entry("payBy", DutchDates.inWords(payBy)),
        Map.entry("norms", computed.norms().stream().map(CreditsLetter::row).toList()));
  }

  private static void refuseTooLate(ServiceCredits computed, LocalDate today) {
    if (today.isAfter(computed.claimableUntil())) {
      throw new Refused(
          "Te laat: deze servicecredits waren te claimen tot en met %s. Kies “Niet versturen” en overleg met de jurist."
              .formatted(DutchDates.inWords(computed.claimableUntil())));
    }
  }

  private static Map<String, String> row(MissedNorm missed) {
    return Map.of("norm", missed.norm(), "measured", missed.measured(), "source", missed.source());
  }
}
