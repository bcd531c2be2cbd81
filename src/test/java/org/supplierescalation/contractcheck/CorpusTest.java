package org.supplierescalation.contractcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the check finds in contracts written for the tests, against what a careful reader sees.
 * Precision: of what is found, how much is right. Recall: of what is there, how much is found.
 */
class CorpusTest {

  private static final List<String> SEEN_WHILE_WRITING_THE_RULES =
      List.of(
          "sla-nl-slecht",
          "sla-nl-goed",
          "gemeente-software",
          "hosting-nl",
          "saas-terms-en",
          "vlaams-contract",
          "tweetalig",
          "sla-tabel",
          "algemene-voorwaarden-it");

  private static final List<String> HELD_OUT =
      List.of("verwerkersovereenkomst", "orderbevestiging", "managed-services-en");

  /** Written when the rules had been mended after the three above. */
  private static final List<String> HELD_OUT_AGAIN = List.of("onderhoud-printers", "api-terms-en");

  private final CheckContract check = new CheckContract();

  @Test
  void nearlyAllThatIsThereIsFoundAndNearlyAllThatIsFoundIsThere() {
    Score score = score(SEEN_WHILE_WRITING_THE_RULES);

    System.out.println(score.table());
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.families())
        .allSatisfy(
            (family, counts) -> {
              assertThat(counts.precision())
                  .as("precision of " + family)
                  .isGreaterThanOrEqualTo(0.85);
              assertThat(counts.recall()).as("recall of " + family).isGreaterThanOrEqualTo(0.85);
            });
  }

  @Test
  void soItIsWithContractsThatWereWrittenAfterTheRules() {
    Score score = score(HELD_OUT);

    System.out.println(score.table());
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.9);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void andSoItIsWithContractsThatWereWrittenLast() {
    Score score = score(HELD_OUT_AGAIN);

    System.out.println(score.table());
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.9);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.9);
  }

  private Score score(List<String> names) {
    Map<String, Counts> families = new TreeMap<>();
    List<String> mistakes = new ArrayList<>();
    for (Expected expected : names.stream().map(Expected::of).toList()) {
      List<String> missed = new ArrayList<>(expected.findings());
      for (String line : Expected.lines(check.check(expected.text()))) {
        boolean right = missed.remove(line);
        count(families, line, right ? 1 : 0, right ? 0 : 1, 0);
        if (!right) {
          mistakes.add("+ %s: %s".formatted(expected.name(), line));
        }
      }
      missed.forEach(line -> count(families, line, 0, 0, 1));
      missed.forEach(line -> mistakes.add("- %s: %s".formatted(expected.name(), line)));
    }
    return new Score(families, mistakes);
  }

  private static void count(
      Map<String, Counts> families, String line, int right, int wrong, int missed) {
    families.merge(Expected.family(line), new Counts(right, wrong, missed), Counts::plus);
  }

  private record Counts(int right, int wrong, int missed) {

    Counts plus(Counts other) {
      return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }
  }

  private record Score(Map<String, Counts> families, List<String> mistakes) {

    double precision() {
      return all().precision();
    }

    double recall() {
      return all().recall();
    }

    private Counts all() {
      return families.values().stream().reduce(new Counts(0, 0, 0), Counts::plus);
    }

    String table() {
      return Stream.concat(
              Stream.concat(families.entrySet().stream(), Stream.of(Map.entry("all", all())))
                  .map(
                      entry ->
                          "%-18s right %3d  wrong %3d  missed %3d  precision %.2f  recall %.2f"
                              .formatted(
                                  entry.getKey(),
                                  entry.getValue().right(),
                                  entry.getValue().wrong(),
                                  entry.getValue().missed(),
                                  entry.getValue().precision(),
                                  entry.getValue().recall())),
              mistakes.stream())
          .reduce("", (one, other) -> one + "\n" + other);
    }
  }
}
