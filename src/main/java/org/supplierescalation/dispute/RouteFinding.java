package org.supplierescalation.dispute;

/**
 * What was found of one route.
 *
 * @param missing what has to be done first; empty when the route is open
 * @param needs what it takes to start
 * @param duration in words
 * @param costs in words, with the amounts that are known for this claim
 * @param ground article or rules
 * @param deviates the contract points another way
 * @param explanation how the route relates to the contract
 */
public record RouteFinding(
    Track track,
    String missing,
    String needs,
    LawyerNeed lawyer,
    String duration,
    String costs,
    String ground,
    boolean deviates,
    String explanation) {

  public boolean open() {
    return missing.isEmpty();
  }

  RouteFinding costing(String more) {
    return new RouteFinding(
        track,
        missing,
        needs,
        lawyer,
        duration,
        more.isBlank() ? costs : costs + " " + more,
        ground,
        deviates,
        explanation);
  }
}
