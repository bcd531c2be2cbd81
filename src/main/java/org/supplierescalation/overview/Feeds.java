package org.supplierescalation.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calendars that were made and not revoked. Who has the token can read one. */
public interface Feeds {

  void add(String tokenHash, String owner, @Nullable String group, Instant at);

  /** Newest first. */
  List<Feed> of(String owner);

  Optional<Feed> find(String tokenHash);

  void used(Feed feed, Instant at);

  /** Nothing happens when it is not this person's. */
  void revoke(long id, String owner, Instant at);
}
