package org.supplierescalation.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierescalation.contract.QualityCheck;
import org.supplierescalation.contract.QualityFacts;
import org.supplierescalation.contractcheck.CheckContract;
import org.supplierescalation.contractcheck.ContractText;
import org.supplierescalation.contractcheck.Finding;

/** The clauses we propose hold themselves to what we ask of others. */
class ClauseLibraryTest {

  /** Boxes of form record-lessons, each with an example from the library. */
  private static final List<String> OF_THE_FORM =
      List.of("responsibilities", "escalation", "review", "measurable");

  private final ProposeClauses propose = new ProposeClauses(ClauseLibrary.read());

  static Stream<LibraryClause> clauses() {
    return ClauseLibrary.read().all().stream();
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void aClauseHasANameTwoLanguagesAndAReason(LibraryClause clause) {
    assertThat(List.of(clause.name(), clause.dutch(), clause.english(), clause.why()))
        .allMatch(part -> !part.isBlank());
    assertThat(clause.dutch()).endsWith(".").hasSizeLessThan(600);
    assertThat(clause.english()).endsWith(".").isNotEqualTo(clause.dutch());
    assertThat(clause.why()).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void whatIsToBeFilledInStandsBetweenBracketsInBothLanguages(LibraryClause clause) {
    assertThat(blanks(clause.dutch())).isEqualTo(blanks(clause.english()));
  }

  /** How many blanks; fails when a bracket has no partner. */
  private static long blanks(String text) {
    long depth = 0;
    long blanks = 0;
    for (char c : text.toCharArray()) {
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      blanks += c == '[' ? 1 : 0;
      assertThat(depth).as(text).isBetween(0L, 1L);
    }
    assertThat(depth).as(text).isZero();
    return blanks;
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void ourOwnFinderFindsNoVagueWordsInOurClauses(LibraryClause clause) {
    for (String text : List.of(clause.dutch(), clause.english())) {
      List<Finding> vague =
          new CheckContract()
                  .check(new ContractText(clause.key(), List.of(text.replaceAll("[\\[\\]]", ""))))
                  .findings()
                  .stream()
                  .filter(finding -> finding.sort() == Finding.Sort.VAGUE)
                  .toList();
      if (clause.key().equals("vague")) {
        assertThat(vague).as("the clause that forbids them names them").isNotEmpty();
      } else {
        assertThat(vague).extracting(Finding::words).as(text).isEmpty();
      }
    }
  }

  @Test
  void everyClauseIsProposedSomewhereAndNoneTwice() {
    QualityFacts everything = new QualityFacts(EnumSet.allOf(QualityCheck.class), 1);
    List<String> proposed = propose.mending(everything).stream().map(LibraryClause::key).toList();

    assertThat(proposed).doesNotHaveDuplicates();
    Set<String> used = new HashSet<>(proposed);
    used.addAll(OF_THE_FORM);
    assertThat(clauses().map(LibraryClause::key).toList())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void onlyWhatIsWeakIsMended() {
    assertThat(propose.mending(new QualityFacts(Set.of(), 0))).isEmpty();
    assertThat(propose.mending(new QualityFacts(Set.of(QualityCheck.NO_EXIT_PLAN), 2)))
        .extracting(LibraryClause::key)
        .containsExactly("exit", "vague");
    assertThat(propose.mending(new QualityFacts(Set.of(QualityCheck.SHORT_LAPSE_TERM), 0)))
        .as("there is no clause against a short lapse term")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a] Naam\nnl: tekst\nen: text",
        "[a] Naam\nnl: tekst\nen: text\nwaarom: zomaar",
        "Naam\nnl: tekst\nen: text\nwhy: zomaar"
      })
  void aClauseThatLacksAPartIsNotRead(String text) {
    assertThatThrownBy(() -> ClauseLibrary.of(text)).isInstanceOf(IllegalStateException.class);
  }
}
