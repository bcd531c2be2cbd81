package org.supplierescalation.overview;

import java.time.Clock;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;

/** Makes a calendar of somebody's own work, or of the work of a group of his. */
public class MakeFeed {

  private static final int MOST = 20;

  private final Feeds feeds;
  private final Clock clock;

  public MakeFeed(Feeds feeds, Clock clock) {
    this.feeds = feeds;
    this.clock = clock;
  }

  /**
   * @param group a group id, or empty for the person's own work
   * @return the secret of its address, which nobody will ever see again
   */
  public FeedToken make(Person person, String group) {
    if (!group.isEmpty() && !person.groups().contains(group)) {
      throw new Refused("Kies een groep waar u in zit.");
    }
    if (feeds.of(person.name()).size() >= MOST) {
      throw new Refused(
          "U hebt al %d agenda’s. Trek er eerst een in die u niet meer gebruikt.".formatted(MOST));
    }
    FeedToken token = FeedToken.random();
    feeds.add(token.hash(), person.name(), group.isEmpty() ? null : group, clock.instant());
    return token;
  }
}
