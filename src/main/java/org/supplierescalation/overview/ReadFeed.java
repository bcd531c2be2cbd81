package org.supplierescalation.overview;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.access.KnownPeople;
import org.supplierescalation.access.Person;
import org.supplierescalation.overview.EventVersions.Version;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.LegalTime;

/**
 * The calendar behind a token, as far as its owner may see it now. Who was removed, or left the
 * group, has no calendar any more.
 */
public class ReadFeed {

  private static final LocalTime START_OF_WORK = LocalTime.of(9, 0);

  private final Feeds feeds;
  private final KnownPeople people;
  private final FindDeadlines findDeadlines;
  private final FindRights findRights;
  private final EventVersions versions;
  private final BusinessCalendar calendar;
  private final CalendarFormat format;
  private final URI baseUrl;
  private final Clock clock;

  public ReadFeed(
      Feeds feeds,
      KnownPeople people,
      FindDeadlines findDeadlines,
      FindRights findRights,
      EventVersions versions,
      BusinessCalendar calendar,
      CalendarFormat format,
      URI baseUrl,
      Clock clock) {
    this.feeds = feeds;
    this.people = people;
    this.findDeadlines = findDeadlines;
    this.findRights = findRights;
    this.versions = versions;
    this.calendar = calendar;
    this.format = format;
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  /** The file, or empty when there is no such calendar for whoever asks. */
  public Optional<String> read(FeedToken token) {
    return feeds
        .find(token.hash())
        .flatMap(feed -> people.find(feed.owner()).flatMap(owner -> file(feed, owner)));
  }

  private Optional<String> file(Feed feed, Person owner) {
    @Nullable String group = feed.group();
    if (group != null && !owner.groups().contains(group)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    List<Deadline> deadlines =
        findRights
            .added(
                group == null
                    ? findDeadlines.of(owner, DeadlineScope.MINE)
                    : findDeadlines.of(owner, group))
            .list();
    feeds.used(feed, now);
    Map<String, String> told = new LinkedHashMap<>();
    deadlines.forEach(one -> told.put(one.id(), one.due() + " " + title(one)));
    Map<String, Version> known = versions.of(told, now);
    String name =
        group == null
            ? "Termijnen van " + owner.name()
            : "Termijnen van " + people.groupName(group);
    return Optional.of(
        format.write(
            name, deadlines.stream().map(one -> event(one, known.get(one.id()))).toList(), now));
  }

  private CalendarEvent event(Deadline deadline, Version version) {
    LocalDate before = calendar.minusWorkingDays(deadline.law(), deadline.lastDay(), 1);
    return new CalendarEvent(
        deadline.id() + "@leveranciersescalatie",
        deadline.endsWithDay() ? deadline.lastDay() : null,
        deadline.endsWithDay() ? null : deadline.due(),
        deadline.law().zone(),
        title(deadline),
        baseUrl + "/cases/" + deadline.escalation().reference(),
        LegalTime.at(deadline.law(), before, START_OF_WORK),
        version);
  }

  private static String title(Deadline deadline) {
    return deadline.escalation().reference() + ": " + deadline.what();
  }
}
