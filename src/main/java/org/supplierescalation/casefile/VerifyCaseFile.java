package org.supplierescalation.casefile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads a case file again and compares it with its seals. Finds a change, a swap, an insertion or a
 * removal made in the database; whoever rewrites a whole chain can only be caught with a hash that
 * was kept elsewhere. What was removed by a recorded row is not a fault.
 */
public class VerifyCaseFile {

  private final SealedLines sealed;
  private final Documents documents;
  private final Removals removals;
  private final Clock clock;

  public VerifyCaseFile(SealedLines sealed, Documents documents, Removals removals, Clock clock) {
    this.sealed = sealed;
    this.documents = documents;
    this.removals = removals;
    this.clock = clock;
  }

  public Verification verify(CaseReference reference) {
    sealed.sealPending(reference);
    List<SealedLine> lines = sealed.of(reference);
    RemovalFaults removed = new RemovalFaults(removals.of(reference));
    List<String> faults = new ArrayList<>(chainFaults(reference, lines, removed));
    faults.addAll(removed.ofRecords(lines));
    List<CaseDocument> kept = documents.of(reference);
    kept.stream().flatMap(one -> fault(one, lines, removed).stream()).forEach(faults::add);
    @Nullable String last = lines.isEmpty() ? null : lines.get(lines.size() - 1).hash();
    return new Verification(reference, clock.instant(), lines.size(), kept.size(), last, faults);
  }

  private List<String> chainFaults(
      CaseReference reference, List<SealedLine> lines, RemovalFaults removed) {
    String previous = Seal.FIRST;
    int expected = 1;
    for (SealedLine line : lines) {
      if (line.position() != expected) {
        return List.of(
            line.position() > expected
                ? "Regel %d ontbreekt.".formatted(expected)
                : "Regel %d staat niet op haar plaats.".formatted(expected));
      }
      Optional<String> content = removed.isRemoved(line) ? removed.of(line) : contentFault(line);
      if (content.isPresent()) {
        return List.of(content.get());
      }
      if (!linkOf(previous, reference, line).equals(line.hash())) {
        return List.of(
            "Regel %d (“%s”): de dag, de persoon of het zegel klopt niet meer met de regel ervoor."
                .formatted(expected, line.title()));
      }
      previous = line.hash();
      expected++;
    }
    return missingEnd(reference, expected - 1, previous);
  }

  private static Optional<String> contentFault(SealedLine line) {
    if (contentOf(line).equals(line.contentHash())) {
      return Optional.empty();
    }
    return Optional.of(
        line.title().equals(RemovedPiece.TITLE) || line.title().isEmpty()
            ? "De tekst van regel %d is weg, zonder dat een verwijdering is vastgelegd."
                .formatted(line.position())
            : "Regel %d (“%s”) is na het vastleggen gewijzigd, of haar document is verwisseld."
                .formatted(line.position(), line.title()));
  }

  private List<String> missingEnd(CaseReference reference, int last, String hash) {
    Optional<SealedLines.Head> head = sealed.head(reference);
    if (head.isEmpty()) {
      return last == 0 ? List.of() : List.of("Het slot van de tijdlijn ontbreekt.");
    }
    if (head.get().position() != last) {
      return List.of(
          "Na regel %d ontbreken regels: er zijn er %d geschreven."
              .formatted(last, head.get().position()));
    }
    return head.get().hash().equals(hash)
        ? List.of()
        : List.of("Het slot van de tijdlijn past niet bij de laatste regel.");
  }

  private Optional<String> fault(
      CaseDocument document, List<SealedLine> lines, RemovalFaults removed) {
    if (document.isRemoved()) {
      return removed.of(document);
    }
    if (!Seal.of(documents.bytes(document.id())).equals(document.sha256())) {
      return Optional.of("Document “%s” is na het bewaren gewijzigd.".formatted(document.name()));
    }
    return isOnFile(document.id(), lines)
        ? Optional.empty()
        : Optional.of(
            "Document “%s” staat in geen enkele regel van de tijdlijn.".formatted(document.name()));
  }

  private static boolean isOnFile(UUID document, List<SealedLine> lines) {
    return lines.stream().anyMatch(line -> document.equals(line.document()));
  }

  private static String contentOf(SealedLine line) {
    return Seal.content(line.kind(), line.title(), line.text(), line.sha256());
  }

  private static String linkOf(String previous, CaseReference reference, SealedLine line) {
    return Seal.link(
        previous, reference.value(), line.position(), line.at(), line.by(), line.contentHash());
  }
}
