package org.supplierescalation.overview;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.contract.Kept;
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.overview.SupplierReport.Amounts;
import org.supplierescalation.overview.SupplierReport.MonthCount;
import org.supplierescalation.overview.SupplierReport.TermScore;
import org.supplierescalation.overview.SupplierReports.ClaimSum;
import org.supplierescalation.overview.SupplierReports.SettledSums;
import org.supplierescalation.overview.SupplierReports.TermFact;
import org.supplierescalation.remedy.ClaimKind;
import org.supplierescalation.remedy.ClaimState;
import org.supplierescalation.term.Law;

/** Puts together how it goes with a supplier. */
public class MakeSupplierReport {

  private static final int MONTHS = 24;

  private final Register<Supplier> suppliers;
  private final SupplierReports reports;
  private final Clock clock;

  public MakeSupplierReport(Register<Supplier> suppliers, SupplierReports reports, Clock clock) {
    this.suppliers = suppliers;
    this.reports = reports;
    this.clock = clock;
  }

  /** Empty when there is no such supplier. */
  public Optional<SupplierReport> of(String number) {
    return suppliers.find(number).map(Kept::entry).map(this::of);
  }

  private SupplierReport of(Supplier supplier) {
    LocalDate today = LocalDate.now(clock.withZone(Law.NL.zone()));
    return new SupplierReport(
        supplier,
        reports.contracts(supplier.number()),
        reports.cases(supplier),
        breaches(supplier, YearMonth.from(today)),
        money(supplier),
        terms(reports.terms(supplier)),
        StageStays.of(reports.stages(supplier)));
  }

  private List<MonthCount> breaches(Supplier supplier, YearMonth now) {
    YearMonth first = now.minusMonths(MONTHS - 1L);
    Map<LocalDate, Integer> days = reports.breaches(supplier, first.atDay(1));
    List<MonthCount> months = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(now); month = month.plusMonths(1)) {
      YearMonth counted = month;
      int count =
          days.entrySet().stream()
              .filter(day -> YearMonth.from(day.getKey()).equals(counted))
              .mapToInt(Map.Entry::getValue)
              .sum();
      months.add(new MonthCount(month, count));
    }
    return months;
  }

  private List<Amounts> money(Supplier supplier) {
    List<ClaimSum> claims = reports.claims(supplier);
    List<Amounts> money = new ArrayList<>();
    for (ClaimKind kind : ClaimKind.values()) {
      money.add(
          new Amounts(
              kind.dutch(),
              sum(claims, kind, MakeSupplierReport::isClaimed),
              sum(claims, kind, state -> state == ClaimState.DISPUTED),
              null,
              sum(claims, kind, state -> state == ClaimState.SETTLED),
              "Gevorderd is wat is verstuurd en niet ingetrokken. Wat alleen berekend is, telt niet mee."));
    }
    SettledSums damages = reports.damages(supplier);
    money.add(
        new Amounts(
            "Schade",
            damages.fixed(),
            null,
            null,
            damages.paid(),
            "Per dossier de laatste schadeclaim die de jurist heeft vastgesteld, met de rente tot de dag van"
                + " vaststelling. Ook als daar later van is afgezien."));
    SettledSums promises = reports.promises(supplier);
    money.add(
        new Amounts(
            "Schikkingen",
            null,
            null,
            promises.fixed(),
            promises.paid(),
            "Wat de leverancier volgens de laatste schikking van elk dossier betaalt. Dat kan een eerder"
                + " gevorderd bedrag vervangen: tel de regels daarom niet bij elkaar op."));
    return money;
  }

  /** As {@link org.supplierescalation.remedy.Claim#counts()}. */
  private static boolean isClaimed(ClaimState state) {
    return state != ClaimState.COMPUTED && state != ClaimState.WITHDRAWN;
  }

  private static BigDecimal sum(
      List<ClaimSum> claims, ClaimKind kind, Predicate<ClaimState> states) {
    return claims.stream()
        .filter(claim -> claim.kind() == kind && states.test(claim.state()))
        .map(ClaimSum::total)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  private TermScore terms(List<TermFact> facts) {
    int kept = (int) facts.stream().filter(MakeSupplierReport::isKept).count();
    int missed = (int) facts.stream().filter(MakeSupplierReport::isMissed).count();
    return new TermScore(kept, missed, facts.size() - kept - missed);
  }

  private static boolean isKept(TermFact term) {
    return term.found() == Performance.PERFORMED
        && term.performedOn() != null
        && !term.performedOn().isAfter(term.lastDay());
  }

  /** Performed too late, or looked at after the end and not performed. */
  private static boolean isMissed(TermFact term) {
    return term.found() == Performance.PERFORMED
        ? !isKept(term)
        : term.checkedOn() != null && term.checkedOn().isAfter(term.lastDay());
  }
}
