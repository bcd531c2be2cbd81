package org.supplierescalation.lesson;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** In how many closed cases a sort of cause was found; a case may have more than one. */
public record CauseCount(RootCause cause, int cases) {

  /** Only causes that were found, the most frequent first. */
  public static List<CauseCount> of(List<EarlierLesson> lessons) {
    return Stream.of(RootCause.values())
        .map(cause -> new CauseCount(cause, countOf(lessons, cause)))
        .filter(count -> count.cases() > 0)
        .sorted(Comparator.comparingInt(CauseCount::cases).reversed())
        .toList();
  }

  private static int countOf(List<EarlierLesson> lessons, RootCause cause) {
    return (int)
        lessons.stream().filter(earlier -> earlier.lesson().causes().contains(cause)).count();
  }
}
