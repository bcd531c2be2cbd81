package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Clauses.Credits;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;

/** Computes the service credits over a month, as long as the contract still lets us claim them. */
public class ComputeCredits {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("nl"));

  private final ContractOfCase contracts;
  private final CreditClaims credits;
  private final Claims claims;
  private final ClaimDays days;
  private final Timeline timeline;

  public ComputeCredits(
      ContractOfCase contracts,
      CreditClaims credits,
      Claims claims,
      ClaimDays days,
      Timeline timeline) {
    this.contracts = contracts;
    this.credits = credits;
    this.claims = claims;
    this.days = days;
    this.timeline = timeline;
  }

  public ServiceCredits compute(
      CaseReference reference,
      YearMonth month,
      List<MissedNorm> norms,
      int paymentDays,
      String by) {
    Contract contract = contracts.get(reference);
    Credits clause = contract.clauses().credits();
    if (clause == null) {
      throw new Refused("Dit contract kent geen servicecredits. Kies een andere maatregel.");
    }
    refuseOutsideWindow(clause, month, days.today(contract.law()));
    ServiceCredits computed =
        new ServiceCredits(
            reference,
            clause,
            contract.monthlyFee(),
            month,
            norms,
            Claims.total(claims.before(reference, ClaimKind.SERVICE_CREDITS, month.toString())),
            paymentDays,
            by);
    if (computed.total().signum() == 0) {
      throw new Refused(
          "Het maximum aan servicecredits over %s (%s) is al gevorderd. Kies een andere maand."
              .formatted(inWords(month), Euro.text(computed.maximum())));
    }
    credits.add(computed);
    claims.add(
        Claim.computed(
            reference,
            ClaimKind.SERVICE_CREDITS,
            month.toString(),
            month.atDay(1),
            month.atEndOfMonth(),
            computed.total(),
            computed.computation()));
    timeline.add(
        reference,
        by,
        EntryKind.REMEDY,
        "Servicecredits berekend over %s: %s"
            .formatted(inWords(month), Euro.text(computed.total())),
        Particulars.of(
            "Beding", clause.clause(),
            "Berekening", computed.computation(),
            "Gemiste normen",
                norms.stream().map(ComputeCredits::line).collect(Collectors.joining("; ")),
            "Te claimen tot en met", DutchDates.inWords(computed.claimableUntil())));
    return computed;
  }

  /** It was looked at, and nothing is claimed. */
  public void refrain(CaseReference reference, String why, String by) {
    if (why.isBlank()) {
      throw new Refused("Vul in waarom wij geen servicecredits claimen.");
    }
    timeline.add(reference, by, EntryKind.DECISION, "Geen servicecredits geclaimd", why);
  }

  static String inWords(YearMonth month) {
    return MONTH.format(month);
  }

  private static void refuseOutsideWindow(Credits clause, YearMonth month, LocalDate today) {
    if (!today.isAfter(month.atEndOfMonth())) {
      throw new Refused(
          "De maand %s is nog niet voorbij. Wacht tot alle metingen er zijn."
              .formatted(inWords(month)));
    }
    LocalDate last = ServiceCredits.claimableUntil(clause, month);
    if (today.isAfter(last)) {
      throw new Refused(
          "Te laat: servicecredits over %s waren volgens %s te claimen tot en met %s. Kies “Niet claimen”, en vraag de jurist of schadevergoeding of een andere maatregel nog openstaat."
              .formatted(inWords(month), clause.clause(), DutchDates.inWords(last)));
    }
  }

  private static String line(MissedNorm missed) {
    return "%s, gemeten %s (%s)".formatted(missed.norm(), missed.measured(), missed.source());
  }
}
