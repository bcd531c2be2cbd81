package org.supplierescalation.evaluation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The nth evaluation of a contract. As text, {@code EVA-C-2026-014-3}, it is the business key in
 * the engine; a case never looks like that.
 *
 * @param number from 1
 */
public record EvaluationKey(String contract, int number) {

  public static final String PREFIX = "EVA-";

  private static final Pattern SHAPE = Pattern.compile(PREFIX + "(.{1,40})-(\\d{1,6})");

  /** Empty when this is the key of something else. */
  public static Optional<EvaluationKey> read(String text) {
    Matcher key = SHAPE.matcher(text);
    return key.matches()
        ? Optional.of(new EvaluationKey(key.group(1), Integer.parseInt(key.group(2))))
        : Optional.empty();
  }

  public EvaluationKey next() {
    return new EvaluationKey(contract, number + 1);
  }

  @Override
  public String toString() {
    return PREFIX + contract + "-" + number;
  }
}
