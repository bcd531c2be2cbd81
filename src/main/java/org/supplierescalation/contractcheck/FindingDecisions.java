package org.supplierescalation.contractcheck;

import java.util.Map;

/** What people made of findings, by {@link Finding#digest()}. Rows are added, never changed. */
public interface FindingDecisions {

  void add(String scope, String digest, FindingChoice choice, String reason, String by);

  /** The latest for each digest. */
  Map<String, FindingDecision> latest(String scope);

  /** What was decided there is decided here as well. */
  void copy(String fromScope, String toScope);
}
