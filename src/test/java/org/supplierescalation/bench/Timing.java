package org.supplierescalation.bench;

/** How long requests took, in milliseconds: half of them at most, and 95 of 100 at most. */
record Timing(double p50, double p95) {

  /**
   * @param sorted nanoseconds, the shortest first
   */
  static Timing of(long[] sorted) {
    return new Timing(at(sorted, 50), at(sorted, 95));
  }

  private static double at(long[] sorted, int percent) {
    int place = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
    return sorted[place] / 1_000_000.0;
  }
}
