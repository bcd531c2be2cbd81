package org.supplierescalation.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.OpenCasesOfSupplier.Candidate;

/**
 * A second look before a new case starts: the same dispute should not run twice. Who reports is
 * shown only what he may see, and nothing hints at the rest: that a case exists is already a
 * secret. Who reviews the report sees them all.
 */
public class SimilarCases {

  private static final int DAYS_APART = 60;

  private final OpenCasesOfSupplier open;
  private final CaseFiles cases;

  public SimilarCases(OpenCasesOfSupplier open, CaseFiles cases) {
    this.open = open;
    this.cases = cases;
  }

  /** Why a case may be about the same. */
  public enum Likeness {
    COMMITMENT("dezelfde afspraak"),
    SUBJECT("een onderwerp dat erop lijkt"),
    DISCOVERED("ontdekt binnen zestig dagen");

    private final String dutch;

    Likeness(String dutch) {
      this.dutch = dutch;
    }

    /** For a list of reasons. */
    public String dutch() {
      return dutch;
    }
  }

  /**
   * An open case with the same supplier.
   *
   * @param why at least one
   */
  public record Similar(EscalationCase escalation, Set<Likeness> why) {

    /** As in "zelfde leverancier, dezelfde afspraak". */
    public String inWords() {
      return "zelfde leverancier, "
          + why.stream().sorted().map(Likeness::dutch).collect(Collectors.joining(", "));
    }
  }

  private record About(String subject, LocalDate discoveredOn, List<String> commitments) {}

  /** Like a report that is not a case yet, as far as the person may know. The most alike first. */
  public List<Similar> to(NewCase reported, Viewer viewer) {
    About about =
        new About(
            reported.subject(),
            reported.discoveredOn(),
            reported.breaches().stream().map(NewBreach::commitment).toList());
    return alike(about, open.of(reported.supplierName(), reported.contractNumber())).stream()
        .filter(similar -> CasesInSight.sees(viewer, similar.escalation()))
        .toList();
  }

  /** Like a case, for who reviews it and sees every case. The most alike first. */
  public List<Similar> to(CaseReference reference) {
    EscalationCase reported = cases.get(reference);
    About about =
        new About(
            reported.subject(),
            reported.discoveredOn(),
            cases.breaches(reference).stream().map(Breach::commitment).toList());
    return alike(about, open.of(reported.supplierName(), reported.contractNumber())).stream()
        .filter(similar -> !similar.escalation().reference().equals(reference))
        .toList();
  }

  private static List<Similar> alike(About about, List<Candidate> candidates) {
    return candidates.stream()
        .map(other -> new Similar(other.escalation(), likeness(about, other)))
        .filter(similar -> !similar.why().isEmpty())
        .sorted(Comparator.comparing((Similar similar) -> similar.why().size()).reversed())
        .toList();
  }

  private static Set<Likeness> likeness(About about, Candidate other) {
    Set<Likeness> why = EnumSet.noneOf(Likeness.class);
    if (about.commitments().stream()
        .anyMatch(one -> other.commitments().stream().anyMatch(two -> AlikeWords.same(one, two)))) {
      why.add(Likeness.COMMITMENT);
    }
    if (AlikeWords.in(about.subject(), other.escalation().subject())) {
      why.add(Likeness.SUBJECT);
    }
    long apart =
        Math.abs(ChronoUnit.DAYS.between(about.discoveredOn(), other.escalation().discoveredOn()));
    if (apart <= DAYS_APART) {
      why.add(Likeness.DISCOVERED);
    }
    return why;
  }
}
