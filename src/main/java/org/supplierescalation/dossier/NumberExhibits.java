package org.supplierescalation.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.DocumentParticulars;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.Law;

/**
 * Numbers the documents of a case by the day of what they show. The same documents get the same
 * numbers, for whomever the dossier is; a redacted copy belongs to its original and has no number.
 */
final class NumberExhibits {

  private static final Comparator<Exhibit> ORDER =
      Comparator.comparing(Exhibit::datedOn)
          .thenComparing(exhibit -> exhibit.document().at())
          .thenComparing(exhibit -> exhibit.document().id());

  private final Map<UUID, CaseDocument> byId;
  private final Map<UUID, DocumentParticulars> described;
  private final Set<UUID> sent;
  private final Law law;

  /**
   * @param described by document
   * @param sent the documents that went out to the supplier
   */
  NumberExhibits(
      List<CaseDocument> documents,
      Map<UUID, DocumentParticulars> described,
      Set<UUID> sent,
      Law law) {
    this.byId = documents.stream().collect(Collectors.toMap(CaseDocument::id, Function.identity()));
    this.described = described;
    this.sent = sent;
    this.law = law;
  }

  List<Exhibit> number() {
    Map<UUID, List<CaseDocument>> copies =
        byId.values().stream().collect(Collectors.groupingBy(each -> original(each.id())));
    List<Exhibit> inOrder =
        copies.entrySet().stream()
            .map(each -> exhibit(byId.get(each.getKey()), each.getValue()))
            .sorted(ORDER)
            .toList();
    List<Exhibit> numbered = new ArrayList<>();
    for (Exhibit e : inOrder) {
      numbered.add(
          new Exhibit(
              numbered.size() + 1,
              e.document(),
              e.datedOn(),
              e.described(),
              e.title(),
              e.category(),
              e.source(),
              e.internal(),
              e.redacted()));
    }
    return numbered;
  }

  private Exhibit exhibit(CaseDocument document, List<CaseDocument> withCopies) {
    Optional<LetterKind> letter = letterKind(document);
    Optional<DocumentParticulars> particulars = Optional.ofNullable(described.get(document.id()));
    LocalDate kept = document.at().atZone(law.zone()).toLocalDate();
    boolean out = sent.contains(document.id());
    return new Exhibit(
        0,
        document,
        particulars.map(DocumentParticulars::datedOn).orElse(kept),
        particulars.isPresent() || letter.isPresent(),
        letter.map(kind -> title(kind, out)).orElseGet(() -> FileNames.stem(document.name())),
        particulars
            .map(DocumentParticulars::category)
            .orElse(letter.isPresent() ? "Brief" : "Niet beschreven"),
        particulars.map(DocumentParticulars::source).orElse(""),
        letter.isPresent() && !out,
        redacted(document, withCopies));
  }

  private static String title(LetterKind kind, boolean out) {
    return out || !kind.toSupplier() ? kind.dutch() : kind.dutch() + " (concept)";
  }

  /** The newest copy that still has its content; a removed one when all are. */
  private static @Nullable CaseDocument redacted(
      CaseDocument document, List<CaseDocument> withCopies) {
    return withCopies.stream()
        .filter(copy -> !copy.id().equals(document.id()))
        .max(
            Comparator.comparing((CaseDocument copy) -> !copy.isRemoved())
                .thenComparing(CaseDocument::at)
                .thenComparing(CaseDocument::id))
        .orElse(null);
  }

  private UUID original(UUID id) {
    Set<UUID> seen = new HashSet<>();
    UUID original = id;
    while (seen.add(original)) {
      DocumentParticulars particulars = described.get(original);
      UUID from = particulars == null ? null : particulars.redactedFrom();
      if (from == null || !byId.containsKey(from)) {
        return original;
      }
      original = from;
    }
    return id;
  }

  private static Optional<LetterKind> letterKind(CaseDocument document) {
    return Stream.of(LetterKind.values())
        .filter(kind -> kind.name().equals(document.kind()))
        .findFirst();
  }
}
