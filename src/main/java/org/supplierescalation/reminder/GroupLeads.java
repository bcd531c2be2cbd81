package org.supplierescalation.reminder;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who leads which group; only grows. */
public interface GroupLeads {

  /** User id. */
  default Optional<String> of(String group) {
    return Optional.ofNullable(now().get(group)).map(Lead::person);
  }

  /** The last word on each group, by group id. */
  Map<String, Lead> now();

  void set(String group, @Nullable String person, String by, Instant at);

  /**
   * @param person null when nobody leads the group any more
   */
  record Lead(@Nullable String person, String setBy, Instant setAt) {}
}
