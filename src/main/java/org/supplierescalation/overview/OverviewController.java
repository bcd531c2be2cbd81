package org.supplierescalation.overview;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseNumbers;
import org.supplierescalation.casefile.CountCases;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.remedy.MoneyAtStake;
import org.supplierescalation.remedy.MoneyAtStake.Kind;

/** All cases in numbers, for who may see all cases. */
@Controller
class OverviewController {

  private static final int MONTHS = 12;

  private final CountCases countCases;
  private final MoneyAtStake moneyAtStake;

  OverviewController(CountCases countCases, MoneyAtStake moneyAtStake) {
    this.countCases = countCases;
    this.moneyAtStake = moneyAtStake;
  }

  /** A sum as it is shown. */
  record Money(Kind kind, int cases, String amount) {}

  @GetMapping("/overview")
  String show(Authentication who, Model model) {
    Person person = Person.of(who);
    if (!person.seesEveryCase()) {
      throw new OutOfSight();
    }
    CaseNumbers numbers = countCases.of(person, MONTHS);
    List<MoneyAtStake.Sum> money = moneyAtStake.inOpenCases();
    model.addAttribute("numbers", numbers);
    model.addAttribute("stageChart", StageChart.of(numbers.byStage()));
    model.addAttribute("monthChart", MonthChart.of(numbers.months()));
    model.addAttribute(
        "money",
        money.stream()
            .map(sum -> new Money(sum.kind(), sum.cases(), Euro.text(sum.amount())))
            .toList());
    model.addAttribute(
        "claimed", total(money, EnumSet.of(Kind.PENALTIES, Kind.CREDITS, Kind.DAMAGES)));
    model.addAttribute("reserved", total(money, EnumSet.of(Kind.COMPUTED, Kind.DAMAGES_RESERVED)));
    return "overview";
  }

  private static String total(List<MoneyAtStake.Sum> money, EnumSet<Kind> kinds) {
    return Euro.text(
        money.stream()
            .filter(sum -> kinds.contains(sum.kind()))
            .map(MoneyAtStake.Sum::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
