package org.supplierescalation.rate;

import java.util.List;

/** Every statutory number that was ever entered. */
public interface Rates {

  void add(StatutoryRate rate);

  /** All rows of a kind in the order in which they were entered. */
  List<StatutoryRate> entered(RateKind kind);

  /** The numbers of a kind as they count now. */
  default RateSeries of(RateKind kind) {
    return RateSeries.of(kind, entered(kind));
  }
}
