package org.supplierescalation.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells what was removed by a recorded row from what somebody removed in the database. */
final class RemovalFaults {

  private final Map<Integer, RemovedPiece> lines = new HashMap<>();
  private final Map<UUID, RemovedPiece> documents = new HashMap<>();
  private final Map<Integer, List<RemovedPiece>> byRecord;

  RemovalFaults(List<RemovedPiece> pieces) {
    for (RemovedPiece piece : pieces) {
      if (piece.document() != null) {
        documents.put(piece.document(), piece);
      } else if (piece.position() != null) {
        lines.put(piece.position(), piece);
      }
    }
    byRecord = pieces.stream().collect(Collectors.groupingBy(RemovedPiece::removalLine));
  }

  boolean isRemoved(SealedLine line) {
    return lines.containsKey(line.position());
  }

  /** What is wrong with a line whose content is on the list of what was removed. */
  Optional<String> of(SealedLine line) {
    if (!line.title().equals(RemovedPiece.TITLE) || !line.text().isEmpty()) {
      return Optional.of(
          "Regel %d staat als verwijderd op de lijst, maar zegt nog iets."
              .formatted(line.position()));
    }
    return lines.get(line.position()).contentHash().equals(line.contentHash())
        ? Optional.empty()
        : Optional.of(
            "Regel %d: het zegel past niet bij wat er volgens de lijst is verwijderd."
                .formatted(line.position()));
  }

  Optional<String> of(CaseDocument document) {
    RemovedPiece piece = documents.get(document.id());
    if (piece == null) {
      return Optional.of(
          "De inhoud van document “%s” is weg, zonder dat een verwijdering is vastgelegd."
              .formatted(document.name()));
    }
    return piece.contentHash().equals(document.sha256())
        ? Optional.empty()
        : Optional.of(
            "Document “%s” is niet het document dat volgens de lijst is verwijderd."
                .formatted(document.name()));
  }

  /** Records without their list, and lists without a record: the first of each is named. */
  List<String> ofRecords(List<SealedLine> all) {
    Map<Integer, SealedLine> records =
        all.stream()
            .filter(line -> line.kind().equals(EntryKind.REMOVAL.name()))
            .collect(Collectors.toMap(SealedLine::position, line -> line, (one, same) -> one));
    Optional<String> withoutRecord =
        byRecord.keySet().stream()
            .filter(position -> !records.containsKey(position))
            .sorted()
            .findFirst()
            .map(
                position ->
                    "Er staat iets als verwijderd op de lijst, zonder regel die dat vastlegt.");
    Optional<String> otherList =
        records.values().stream()
            .filter(
                line ->
                    !RemovalProof.fits(
                        line.text(), byRecord.getOrDefault(line.position(), List.of())))
            .map(SealedLine::position)
            .sorted()
            .findFirst()
            .map(
                position ->
                    "Regel %d legt een verwijdering vast die niet past bij de lijst van wat is verwijderd."
                        .formatted(position));
    return java.util.stream.Stream.of(withoutRecord, otherList).flatMap(Optional::stream).toList();
  }
}
