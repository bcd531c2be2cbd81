package org.supplierescalation.notice;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.notice.TermLengthTable.TermLength;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermSpan;

/** What changes the table's days, M1 to M7 of law.md 6b, to be called in that order. */
class TermModifiers {

  private static final int EXTRA_IN_SLOW_SEASON = 5;

  private final TermQuestion question;
  private final TermLength base;
  private int days;
  private boolean changed;
  private final List<String> motivation = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  TermModifiers(TermQuestion question, TermLength base, String basis) {
    this.question = question;
    this.base = base;
    this.days = base.baseDays();
    motivation.add(basis);
  }

  /** M1: who had a chance before needs less time. Rounded up. */
  TermModifiers earlierTerms() {
    int earlier = question.earlierTerms();
    if (earlier == 0) {
      return this;
    }
    days = earlier == 1 ? (days * 3 + 3) / 4 : (days + 1) / 2;
    motivation.add(
        earlier == 1
            ? "De leverancier kreeg al één keer de tijd: wij rekenen driekwart, naar boven afgerond %s."
                .formatted(words(days))
            : "De leverancier kreeg al %d keer de tijd: wij rekenen de helft, naar boven afgerond %s."
                .formatted(earlier, words(days)));
    return this;
  }

  /** M2: shorter than this is no chance at all. */
  TermModifiers floor() {
    int least = question.impact() == Priority.P1 ? 1 : question.impact() == Priority.P2 ? 3 : 5;
    if (days < least) {
      changeTo(least);
      motivation.add("Korter dan %s is bij dit gevolg geen echte kans.".formatted(words(least)));
    }
    return this;
  }

  /** M3: the contract forbids a shorter term. */
  TermModifiers contractMinimum() {
    Integer least = question.contractMinDays();
    if (least != null && least > days) {
      changeTo(least);
      motivation.add(
          "Het contract eist een termijn van ten minste %s; daarom wordt het voorstel %s."
              .formatted(words(least), words(least)));
      warnings.add(
          "Het contract laat geen kortere termijn toe. Kunt u niet zo lang wachten? Bespreek dan"
              + " met de jurist een kort geding, of reken met servicecredits.");
    }
    return this;
  }

  /** M4: the contract's maximum is no reason to give less than is reasonable. */
  TermModifiers contractMaximum() {
    Integer most = question.contractMaxDays();
    if (most != null && most < days) {
      warnings.add(
          "Het contract geeft de leverancier ten hoogste %s; het voorstel is %s. Wij houden de langere"
                  .formatted(words(most), words(days))
              + " termijn aan: die schaadt de geldigheid van de brief niet.");
    }
    return this;
  }

  /** M5: what the supplier itself calls possible is reasonable, unless it takes far too long. */
  TermModifiers supplierDate() {
    @Nullable SupplierDate named = question.supplierDate();
    if (named == null) {
      return this;
    }
    String date = DutchDates.inWords(named.on());
    long until = DAYS.between(question.startsOn(), named.on());
    Integer least = question.contractMinDays();
    if (!named.realistic()) {
      warnings.add("De leverancier noemt zelf %s. U vindt dat niet haalbaar.".formatted(date));
    } else if (until < 1) {
      warnings.add("De leverancier noemde zelf %s. Die dag is al voorbij.".formatted(date));
    } else if (until * 2 > base.baseDays() * 3L) {
      warnings.add(
          "De leverancier noemt zelf %s. Dat is meer dan anderhalf keer het uitgangspunt en telt niet."
              .formatted(date));
    } else if (least != null && until < least) {
      warnings.add(
          "De leverancier noemt zelf %s, maar het contract laat geen kortere termijn toe dan %s."
              .formatted(date, words(least)));
    } else {
      changeTo((int) until);
      motivation.add(
          "De leverancier noemt zelf %s (%s); die dag is %s na vandaag en wordt de termijn."
              .formatted(date, named.source(), words(days)));
    }
    return this;
  }

  /** M6: when nobody works, days are worth less. */
  TermModifiers slowSeason(SlowSeason season) {
    if (season.takesMostOf(question.startsOn(), days)) {
      changeTo(days + EXTRA_IN_SLOW_SEASON);
      String more =
          "Meer dan de helft van de termijn valt in een periode waarin weinig wordt gewerkt: %s erbij."
              .formatted(words(EXTRA_IN_SLOW_SEASON));
      motivation.add(more);
      warnings.add(more + " Dit geldt als de leverancier de brief vandaag ontvangt.");
    }
    return this;
  }

  /** M7: the calendar of the law moves the end once the day of receipt is known. */
  TermModifiers calendar() {
    if (length().inHours()) {
      motivation.add(
          question.law() == Law.NL
              ? "De uren lopen door vanaf de bewezen ontvangst, ook in het weekend en op feestdagen."
              : "De uren tellen vanaf het hele uur na de bewezen ontvangst. Valt het einde niet op een"
                  + " werkdag, dan schuift het op naar een werkdag (artikel 1.7 van het Burgerlijk Wetboek).");
    } else if (question.law() == Law.NL) {
      motivation.add(
          "De dagen tellen vanaf de dag na ontvangst. Is de laatste dag geen werkdag, dan schuift hij op:"
              + " dat is ons beleid, de Algemene termijnenwet geldt niet voor een termijn in een brief.");
    } else {
      motivation.add(
          "De dagen tellen vanaf de dag na ontvangst. Is de laatste dag geen werkdag, dan schuift hij op%s"
                  .formatted(days < 2 ? "" : ", en de termijn bevat ten minste twee werkdagen")
              + " (artikel 1.7 van het Burgerlijk Wetboek).");
    }
    return this;
  }

  ProposedTerm proposal() {
    return new ProposedTerm(
        question.kind(),
        question.complexity(),
        length(),
        motivation,
        TermRisk.of(question.complexity(), length(), TermSpan.days(base.baseDays())),
        warnings,
        base.version());
  }

  /** In hours only when the table says hours and nothing changed that. */
  private TermSpan length() {
    return changed || days != base.baseDays() ? TermSpan.days(days) : base.length();
  }

  private void changeTo(int other) {
    days = other;
    changed = true;
  }

  private static String words(int days) {
    return TermSpan.days(days).inWords();
  }
}
