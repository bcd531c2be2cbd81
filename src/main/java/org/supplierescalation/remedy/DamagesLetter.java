package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.rate.Interest;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;

/** What the claim of damages says: the statement of damage, line by line, with interest. */
public class DamagesLetter implements LetterFactsOf {

  // Long enough to read a statement and pay; no term of the law.
  private static final int WORKING_DAYS_TO_PAY = 15;

  private final DamageClaims claims;
  private final AccountDamages accountDamages;
  private final FoundDefaults defaults;
  private final ContractOfCase contracts;
  private final BusinessCalendar calendar;
  private final Clock clock;

  public DamagesLetter(
      DamageClaims claims,
      AccountDamages accountDamages,
      FoundDefaults defaults,
      ContractOfCase contracts,
      BusinessCalendar calendar,
      Clock clock) {
    this.claims = claims;
    this.accountDamages = accountDamages;
    this.defaults = defaults;
    this.contracts = contracts;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.DAMAGES_CLAIM;
  }

  @Override
  public List<LetterItem> items() {
    return List.of(
        LetterItem.blocking(
            "Dag waarop het verzuim begon",
            "defaultSince",
            "Stel het verzuim opnieuw vast, met de dag."),
        LetterItem.blocking(
            "Grond: ingebrekestelling met ontvangst, of de uitzondering",
            "defaultGround",
            "Vul bij de vaststelling in waarop het verzuim berust."),
        new LetterItem(
            "Schade per post, met bedrag",
            true,
            facts ->
                LetterItem.eachSays(facts, "items", "description")
                    && LetterItem.eachSays(facts, "items", "amount"),
            "Zet elke schadepost met een bedrag in de schadestaat."),
        new LetterItem(
            "Verband met de tekortkoming, per post",
            true,
            facts -> LetterItem.eachSays(facts, "items", "causalLink"),
            "Leg per schadepost uit waarom zij door de tekortkoming komt."),
        new LetterItem(
            "Bewijs per post",
            false,
            facts -> LetterItem.eachSays(facts, "items", "evidence"),
            "Noem per schadepost het bewijs."),
        LetterItem.blocking("Totaal", "total", "Reken de schadestaat opnieuw uit."),
        LetterItem.warning(
            "Rente", "hasInterest", "Ga na of er rente verschuldigd is, en vanaf welke dag."),
        LetterItem.warning(
            "Wat wij deden om de schade te beperken",
            "mitigation",
            "Vul in hoe wij de schade hebben beperkt."),
        LetterItem.blocking("Betaaltermijn", "payBy", "Maak de brief opnieuw op."));
  }

  @Override
  public Optional<BigDecimal> claimed(CaseReference reference) {
    return Optional.of(accountDamages.claimed(reference).total());
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    DamageClaim claim = claims.settled(reference);
    DamagesLedger ledger = accountDamages.claimed(reference);
    FoundDefault found = DefaultLetter.established(defaults, reference);
    Contract contract = contracts.get(reference);
    List<DamagesLedger.Entry> entries =
        ledger.entries().stream().filter(entry -> entry.counted().signum() > 0).toList();
    Map<String, Object> facts = new HashMap<>();
    facts.put("items", entries.stream().map(entry -> item(entry, contract.law())).toList());
    facts.put("interestLines", entries.stream().flatMap(DamagesLetter::lines).toList());
    facts.put("hasInterest", ledger.interest().signum() > 0);
    facts.put("capped", ledger.capped());
    facts.put("suffered", LetterAmounts.euro(ledger.suffered()));
    facts.put("principal", LetterAmounts.euro(ledger.principal()));
    facts.put("interest", LetterAmounts.euro(ledger.interest()));
    facts.put("total", LetterAmounts.euro(ledger.total()));
    facts.put("interestFrom", LetterDates.inWords(claim.interestFrom()));
    facts.put("interestUntil", LetterDates.inWords(claim.interestUntil()));
    facts.put("interestOn", LetterDates.inWords(claim.interestUntil().plusDays(1)));
    facts.put("mitigation", claim.mitigation());
    facts.put("defaultSince", LetterDates.inWords(found.since()));
    facts.put("defaultGround", found.ground());
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    facts.put("payBy", LetterDates.inWords(payBy(contract.law(), today)));
    return facts;
  }

  /** The day that a letter prints which is set in type on this day. */
  public LocalDate payBy(Law law, LocalDate composedOn) {
    return calendar.plusWorkingDays(law, composedOn, WORKING_DAYS_TO_PAY);
  }

  private static Map<String, Object> item(DamagesLedger.Entry entry, Law law) {
    DamageItem item = entry.item();
    return Map.of(
        "number", Integer.toString(item.number()),
        "category", item.category().inWords(law),
        "description", item.description(),
        "sufferedOn", LetterDates.inDigits(item.sufferedOn()),
        "causalLink", item.causalLink(),
        "evidence", item.evidence(),
        "amount", LetterAmounts.euro(entry.counted()));
  }

  private static Stream<Map<String, Object>> lines(DamagesLedger.Entry entry) {
    return entry.interest().lines().stream().map(line -> line(entry.item().number(), line));
  }

  private static Map<String, Object> line(int number, Interest.Line line) {
    return Map.of(
        "number", Integer.toString(number),
        "from", LetterDates.inDigits(line.from()),
        "until", LetterDates.inDigits(line.until()),
        "days", Integer.toString(line.days()),
        "principal", LetterAmounts.euro(line.principal()),
        "rate", LetterAmounts.percent(line.rate()),
        "amount", LetterAmounts.euro(line.amount()));
  }
}
