package org.supplierescalation.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.Law;

/** The rules, as data. */
public interface RetentionRules {

  List<RetentionRule> all();

  /** The rule in force on that day. */
  default RetentionRule on(LocalDate day, Law law) {
    return all().stream()
        .filter(rule -> rule.law() == law && !rule.validFrom().isAfter(day))
        .max(Comparator.comparing(RetentionRule::validFrom))
        .orElseThrow(
            () -> new Refused("Er is geen bewaartermijn ingevoerd voor %s.".formatted(law)));
  }
}
