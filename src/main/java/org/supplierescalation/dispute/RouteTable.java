package org.supplierescalation.dispute;

import java.util.List;

/** The tables {@code dispute-route}, {@code dispute-track} and {@code dispute-clause}. */
public interface RouteTable {

  Answer ask(DisputeQuestion question);

  /**
   * @param routes without amounts
   * @param version of {@code dispute-route}, for the timeline
   * @param trackVersion of {@code dispute-track}
   * @param clauseVersion of {@code dispute-clause}
   */
  record Answer(List<RouteFinding> routes, int version, int trackVersion, int clauseVersion) {}
}
