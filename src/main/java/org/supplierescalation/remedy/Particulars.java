package org.supplierescalation.remedy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The particulars of a line on the timeline, one to a line, without the empty ones. */
final class Particulars {

  private Particulars() {}

  static String of(String... labelsAndTexts) {
    return IntStream.range(0, labelsAndTexts.length / 2)
        .filter(each -> !labelsAndTexts[2 * each + 1].isBlank())
        .mapToObj(each -> labelsAndTexts[2 * each] + ": " + labelsAndTexts[2 * each + 1])
        .collect(Collectors.joining("\n"));
  }
}
