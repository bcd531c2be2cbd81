package org.supplierescalation.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Without a browser there is nothing to see, so nothing to test. In the project's gate ({@code
 * .ci/run}) a missing browser is a failure, so that a skipped test is never taken for a passed one.
 */
final class ChromiumIsHere implements ExecutionCondition {

  static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  static final Path CHROMEDRIVER = Path.of("/usr/bin/chromedriver");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
    if (Files.isExecutable(CHROMIUM) && Files.isExecutable(CHROMEDRIVER)) {
      return ConditionEvaluationResult.enabled("Chromium is here");
    }
    String missing = "%s or %s is missing".formatted(CHROMIUM, CHROMEDRIVER);
    if ("true".equals(System.getenv("ESCALATION_CI"))) {
      throw new IllegalStateException(missing);
    }
    System.out.println("SKIPPED " + test.getDisplayName() + ": " + missing);
    return ConditionEvaluationResult.disabled(missing);
  }
}
