package org.supplierescalation.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.OpenCasesOfSupplier.Candidate;
import org.supplierescalation.casefile.SimilarCases.Likeness;
import org.supplierescalation.casefile.SimilarCases.Similar;

class SimilarCasesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @ParameterizedTest(name = "{0}, {1}, {2} days apart: {3}")
  @CsvSource({
    "Factuur te hoog,    Iets anders,            61,  ''",
    "Factuur te hoog,    Iets anders,            60,  DISCOVERED",
    "Factuur te hoog,    Iets anders,            -60, DISCOVERED",
    "Planning stil,      Iets anders,            100, SUBJECT",
    "Factuur te hoog,    binnen 4 uur opgelost,  100, COMMITMENT",
    "Planning stil,      binnen 4 uur opgelost,  1,   'COMMITMENT,SUBJECT,DISCOVERED'",
  })
  void itSaysWhatIsAlike(String subject, String commitment, int days, String why) {
    List<Similar> found =
        similar(candidate(1, "jurist", subject, DAY.plusDays(days), commitment))
            .to(reported(), viewer("jurist", true));

    assertThat(
            found.stream().flatMap(one -> one.why().stream()).sorted().map(Likeness::name).toList())
        .isEqualTo(why.isEmpty() ? List.of() : List.of(why.split(",")));
  }

  @Test
  void whoMayNotSeeTheCaseIsToldNothing() {
    SimilarCases similar =
        similar(
            candidate(1, "jurist", "Planning stil", DAY, ""),
            candidate(2, "melder", "Planning stil", DAY, ""));

    assertThat(similar.to(reported(), viewer("melder", false)))
        .extracting(one -> one.escalation().openedBy())
        .containsExactly("melder");
    assertThat(similar.to(reported(), viewer("jurist", true))).hasSize(2);
  }

  @Test
  void theMostAlikeComesFirst() {
    List<Similar> found =
        similar(
                candidate(1, "jurist", "Factuur te hoog", DAY, ""),
                candidate(2, "jurist", "Planning stil", DAY, ""))
            .to(reported(), viewer("jurist", true));

    assertThat(found.get(0).escalation().subject()).isEqualTo("Planning stil");
    assertThat(found.get(0).inWords())
        .isEqualTo("zelfde leverancier, een onderwerp dat erop lijkt, ontdekt binnen zestig dagen");
  }

  private static SimilarCases similar(Candidate... candidates) {
    return new SimilarCases((name, contract) -> List.of(candidates), null);
  }

  private static NewCase reported() {
    return new NewCase(
        "Planning ligt stil",
        "Traag",
        null,
        "Geen roosters",
        Priority.P2,
        DAY,
        List.of(new NewBreach("Binnen 4 uur opgelost.", "Twee dagen", DAY, "Geen roosters")));
  }

  private static Candidate candidate(
      int number, String by, String subject, LocalDate discovered, String commitment) {
    return new Candidate(
        new EscalationCase(
            CaseReference.of(2026, number),
            subject,
            "Traag",
            null,
            "Geen roosters",
            Priority.P2,
            discovered,
            by,
            Instant.parse("2026-11-02T10:00:00Z"),
            Stage.INTAKE,
            null,
            null,
            null),
        List.of(commitment));
  }

  private static Viewer viewer(String name, boolean seesAll) {
    return new Viewer() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public boolean seesEveryCase() {
        return seesAll;
      }
    };
  }
}
