package org.supplierescalation.dossier;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.Law;

/** Everything by its day: what failed, what the documents show, what was done. */
final class TellChronology {

  private static final Comparator<ChronologyLine> ORDER =
      Comparator.comparing(ChronologyLine::day)
          .thenComparing(ChronologyLine::at, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Audience audience;
  private final Law law;
  private final Map<UUID, Exhibit> exhibits = new HashMap<>();
  private final Set<UUID> ours;

  TellChronology(Audience audience, Law law, List<Exhibit> all) {
    this.audience = audience;
    this.law = law;
    for (Exhibit exhibit : all) {
      exhibits.put(exhibit.document().id(), exhibit);
      if (exhibit.redacted() != null) {
        exhibits.put(exhibit.redacted().id(), exhibit);
      }
    }
    Set<String> letters =
        Stream.of(LetterKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    this.ours =
        all.stream()
            .filter(exhibit -> letters.contains(exhibit.document().kind()))
            .map(exhibit -> exhibit.document().id())
            .collect(Collectors.toUnmodifiableSet());
  }

  List<ChronologyLine> tell(
      List<TimelineEntry> timeline, List<Breach> breaches, List<Exhibit> all) {
    Stream<ChronologyLine> failed = breaches.stream().map(TellChronology::line);
    // Our own letters have lines of their own on the timeline.
    Stream<ChronologyLine> shown =
        all.stream()
            .filter(Exhibit::described)
            .filter(exhibit -> !ours.contains(exhibit.document().id()))
            .map(this::line);
    Stream<ChronologyLine> done = timeline.stream().filter(this::mayBeTold).map(this::line);
    return Stream.concat(Stream.concat(failed, shown), done).sorted(ORDER).toList();
  }

  private boolean mayBeTold(TimelineEntry entry) {
    Exhibit exhibit = exhibits.get(entry.document());
    boolean internal = entry.kind() == EntryKind.NOTE || (exhibit != null && exhibit.internal());
    return audience == Audience.LAWYER || !internal;
  }

  private static ChronologyLine line(Breach breach) {
    return new ChronologyLine(
        breach.occurredOn(),
        null,
        "Tekortkoming",
        breach.fact(),
        "Afgesproken: %s%nGevolg: %s".formatted(breach.commitment(), breach.effect()),
        "",
        null);
  }

  private ChronologyLine line(Exhibit exhibit) {
    String title =
        ChoosePieces.of(List.of(exhibit), audience, law).stream()
            .map(Piece::title)
            .findFirst()
            .orElse(exhibit.title());
    String source = exhibit.source().isBlank() ? "" : "Bron: " + exhibit.source();
    return new ChronologyLine(
        exhibit.datedOn(), null, exhibit.category(), title, source, "", exhibit.number());
  }

  private ChronologyLine line(TimelineEntry entry) {
    Exhibit exhibit = exhibits.get(entry.document());
    Instant at = entry.at();
    return new ChronologyLine(
        at.atZone(law.zone()).toLocalDate(),
        at,
        entry.kind().dutch(),
        entry.title(),
        entry.text(),
        entry.by(),
        exhibit == null ? null : exhibit.number());
  }
}
