package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Worded;
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
  public List<LetterItem> items() {
    return List.of(
        LetterItem.blocking(
            "Beding over servicecredits", "creditClause", "Vul het artikel in het register in."),
        LetterItem.blocking("Maand", "creditMonth", "Bereken de servicecredits opnieuw."),
        new LetterItem(
            "Gemiste normen, met de meting",
            true,
            facts ->
                LetterItem.eachSays(facts, "norms", "norm")
                    && LetterItem.eachSays(facts, "norms", "measured"),
            "Vul per norm in wat er is gemeten."),
        new LetterItem(
            "Bron van elke meting",
            false,
            facts -> LetterItem.eachSays(facts, "norms", "source"),
            "Noem per meting het rapport waaruit zij komt."),
        LetterItem.blocking(
            "Berekening", "creditComputation", "Bereken de servicecredits opnieuw."),
        LetterItem.blocking("Bedrag", "creditTotal", "Bereken de servicecredits opnieuw."),
        LetterItem.warning(
            "Uiterste dag om te claimen",
            "claimableUntil",
            "Vul de claimtermijn in het register in."),
        LetterItem.blocking("Termijn voor de creditnota", "payBy", "Maak de brief opnieuw op."));
  }

  @Override
  public Optional<BigDecimal> claimed(CaseReference reference) {
    return credits.latest(reference).map(ServiceCredits::total);
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
        Map.entry("creditMonth", LetterDates.inWords(computed.month())),
        Map.entry("creditPercentage", LetterAmounts.percent(computed.clause().percentage())),
        Map.entry("creditMaximum", LetterAmounts.percent(computed.clause().monthlyMaximum())),
        Map.entry("creditFee", LetterAmounts.euro(computed.monthlyFee())),
        Map.entry("claimableUntil", LetterDates.inWords(computed.claimableUntil())),
        Map.entry("creditComputation", computation(computed)),
        Map.entry("creditTotal", LetterAmounts.euro(computed.total())),
        Map.entry("payBy", LetterDates.inWords(payBy)),
        Map.entry("norms", computed.norms().stream().map(CreditsLetter::row).toList()));
  }

  /** The sum of {@link ServiceCredits#computation()}, in each language. */
  static Worded computation(ServiceCredits computed) {
    Worded percentage = LetterAmounts.percent(computed.clause().percentage());
    Worded fee = LetterAmounts.euro(computed.monthlyFee());
    Worded unlimited = LetterAmounts.euro(computed.unlimited());
    Worded share = LetterAmounts.percent(computed.clause().monthlyMaximum());
    Worded maximum = LetterAmounts.euro(computed.maximum());
    Worded before = LetterAmounts.euro(computed.before());
    Worded left = LetterAmounts.euro(computed.left());
    boolean limited = computed.unlimited().compareTo(computed.left()) > 0;
    boolean again = limited && computed.before().signum() > 0;
    Worded words =
        Worded.of(
            computed.computation(),
            "%d × %s of %s = %s"
                + (limited ? "; the maximum of the month is %s, so %s" : "")
                + (again ? ", of which %s was claimed before, so that %s remains" : ""),
            "%d × %s de %s = %s"
                + (limited ? "\u00a0; le maximum du mois est de %s, soit %s" : "")
                + (again ? ", dont %s déjà réclamés, de sorte qu'il reste %s" : ""));
    return Worded.in(
        language ->
            language == Language.NL
                ? words.in(language)
                : words
                    .in(language)
                    .formatted(
                        computed.norms().size(),
                        percentage.in(language),
                        fee.in(language),
                        unlimited.in(language),
                        share.in(language),
                        maximum.in(language),
                        before.in(language),
                        left.in(language)));
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
