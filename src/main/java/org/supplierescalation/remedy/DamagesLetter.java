package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.rate.Interest;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
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
    facts.put("suffered", Euro.text(ledger.suffered()));
    facts.put("principal", Euro.text(ledger.principal()));
    facts.put("interest", Euro.text(ledger.interest()));
    facts.put("total", Euro.text(ledger.total()));
    facts.put("interestFrom", DutchDates.inWords(claim.interestFrom()));
    facts.put("interestUntil", DutchDates.inWords(claim.interestUntil()));
    facts.put("interestOn", DutchDates.inWords(claim.interestUntil().plusDays(1)));
    facts.put("mitigation", claim.mitigation());
    facts.put("defaultSince", DutchDates.inWords(found.since()));
    facts.put("defaultGround", found.ground());
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    facts.put("payBy", DutchDates.inWords(payBy(contract.law(), today)));
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
        "category", item.category().dutch(law),
        "description", item.description(),
        "sufferedOn", DutchDates.inDigits(item.sufferedOn()),
        "causalLink", item.causalLink(),
        "evidence", item.evidence(),
        "amount", Euro.text(entry.counted()));
  }

  private static Stream<Map<String, Object>> lines(DamagesLedger.Entry entry) {
    return entry.interest().lines().stream().map(line -> line(entry.item().number(), line));
  }

  private static Map<String, Object> line(int number, Interest.Line line) {
    return Map.of(
        "number", Integer.toString(number),
        "from", DutchDates.inDigits(line.from()),
        "until", DutchDates.inDigits(line.until()),
        "days", Integer.toString(line.days()),
        "principal", Euro.text(line.principal()),
        "rate", line.percent() + " %",
        "amount", Euro.text(line.amount()));
  }
}
