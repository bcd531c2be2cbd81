package org.supplierescalation.process;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.supplierescalation.contract.QualityCheck;
import org.supplierescalation.contract.QualityFacts;

/**
 * The checks of a contract as fields of a form, and as inputs of table {@code contract-quality}.
 */
final class QualityFields {

  private static final int MOST_PHRASES = 99;

  private QualityFields() {}

  static QualityFacts read(FormFields form) {
    Set<QualityCheck> wrong = EnumSet.noneOf(QualityCheck.class);
    for (QualityCheck check : QualityCheck.values()) {
      if (!QualityCheck.IN_REGISTER.contains(check) && form.checked(key(check))) {
        wrong.add(check);
      }
    }
    return new QualityFacts(
        wrong, form.number("vaguePhrases", "Hoeveel vage woorden telt u?", 0, MOST_PHRASES));
  }

  /** As in {@code noExitPlan}. */
  static String key(Enum<?> check) {
    StringBuilder key = new StringBuilder();
    for (String word : check.name().toLowerCase(Locale.ROOT).split("_")) {
      key.append(
          key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return key.toString();
  }
}
