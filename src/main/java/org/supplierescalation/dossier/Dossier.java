package org.supplierescalation.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.term.Law;

/**
 * A case file as one thing to hand over, without the bytes of its documents.
 *
 * @param contract null as long as the case has none
 * @param exhibits every document of the case, whoever it is for
 * @param pieces what of each exhibit is in it
 * @param gaps what is missing; empty for others, who need not know our weak spots
 */
public record Dossier(
    EscalationCase escalation,
    @Nullable Contract contract,
    Law law,
    Audience audience,
    List<Exhibit> exhibits,
    List<Piece> pieces,
    List<ChronologyLine> chronology,
    List<Gap> gaps,
    Instant takenAt,
    String takenBy) {

  public Dossier {
    exhibits = List.copyOf(exhibits);
    pieces = List.copyOf(pieces);
    chronology = List.copyOf(chronology);
    gaps = List.copyOf(gaps);
  }

  public CaseReference reference() {
    return escalation.reference();
  }

  public List<Piece> included() {
    return pieces.stream().filter(Piece::isIncluded).toList();
  }

  /** What there is to read, in bytes. */
  public long size() {
    return pieces.stream().mapToLong(Piece::size).sum();
  }

  /**
   * What to call the file.
   *
   * @param extension such as {@code zip}
   */
  public String fileName(String extension) {
    String shared = audience == Audience.OTHERS ? "-om-te-delen" : "";
    return "%s-dossier%s.%s".formatted(reference(), shared, extension);
  }
}
