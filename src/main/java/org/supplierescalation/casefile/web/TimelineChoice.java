package org.supplierescalation.casefile.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.supplierescalation.casefile.EntryKind;

/**
 * Which lines of a timeline somebody wants to see, and in which order. What makes no sense in an
 * address is left out.
 *
 * @param kinds names of {@link EntryKind}, or {@link TimelineRow#TASK}; none is all
 * @param text that must be in the line; empty is anything
 * @param page the first is 1
 * @param line the number of one line that must be on the page, whatever else was chosen; or null
 */
record TimelineChoice(
    Set<String> kinds, String text, boolean oldestFirst, int page, @Nullable Integer line) {

  static final TimelineChoice ALL = new TimelineChoice(Set.of(), "", false, 1, null);

  private static final int LONGEST = 100;
  private static final Set<String> KNOWN =
      Stream.concat(Stream.of(EntryKind.values()).map(EntryKind::name), Stream.of(TimelineRow.TASK))
          .collect(Collectors.toUnmodifiableSet());

  static TimelineChoice of(
      @Nullable List<String> kinds,
      @Nullable String text,
      @Nullable String order,
      @Nullable String page,
      @Nullable String line) {
    String sought = text == null ? "" : text.strip();
    return new TimelineChoice(
        kinds == null
            ? Set.of()
            : kinds.stream().filter(KNOWN::contains).collect(Collectors.toUnmodifiableSet()),
        sought.length() > LONGEST ? sought.substring(0, LONGEST) : sought,
        "oldest".equals(order),
        Math.max(1, number(page, 1)),
        line == null ? null : number(line, -1));
  }

  public boolean narrows() {
    return !kinds.isEmpty() || !text.isEmpty();
  }

  TimelineChoice on(int otherPage) {
    return new TimelineChoice(kinds, text, oldestFirst, otherPage, null);
  }

  TimelineChoice withoutFilter() {
    return new TimelineChoice(Set.of(), "", oldestFirst, page, line);
  }

  TimelineChoice otherWayRound() {
    return new TimelineChoice(kinds, text, !oldestFirst, 1, null);
  }

  /** The address that shows this, within the page of the case. */
  String address(String reference) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/cases/" + reference);
    kinds.stream().sorted().forEach(kind -> address.queryParam("kind", kind));
    if (!text.isEmpty()) {
      address.queryParam("text", "{text}");
    }
    if (oldestFirst) {
      address.queryParam("timeline", "oldest");
    }
    if (page > 1) {
      address.queryParam("page", page);
    }
    address.fragment("tijdlijn");
    return (text.isEmpty() ? address.encode().build() : address.encode().buildAndExpand(text))
        .toUriString();
  }

  private static int number(@Nullable String typed, int otherwise) {
    return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : otherwise;
  }
}
