package org.supplierescalation.casefile.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseNumbers;
import org.supplierescalation.casefile.CaseQuery;
import org.supplierescalation.casefile.CaseQuery.Due;
import org.supplierescalation.casefile.CaseQuery.Sort;
import org.supplierescalation.casefile.CaseQuery.State;
import org.supplierescalation.casefile.CaseQuery.Turn;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.ListedCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.Viewer;

class CaseListTest {

  private static final Viewer MANAGER = new Looking("contractmanager", true);
  private static final Viewer MELDER = new Looking("melder", false);

  private final CasesOnFile file = file().with(150);

  record Looking(String name, boolean seesEveryCase) implements Viewer {}

  CasesOnFile file() {
    return CasesOnFile.onH2();
  }

  @Test
  void everyQuestionIsAnsweredAsIfAllCasesWereKnownByHeart() {
    int found = 0;
    for (int times = 0; times < 400; times++) {
      CaseQuery query = anyQuery();
      Viewer viewer = file.upTo(3) == 0 ? MELDER : MANAGER;
      List<CaseReference> expected = ByHeart.answer(query, viewer, file.known.values());
      found += expected.size();

      assertThat(file.list.count(query, viewer)).as(query.toString()).isEqualTo(expected.size());
      assertThat(references(query, viewer, 1000, 0))
          .as(query.toString())
          .containsExactlyElementsOf(expected);
    }
    assertThat(found).as("cases found in all, or nothing was tested").isGreaterThan(2000);
  }

  @Test
  void partsTogetherAreTheWholeAndBehindTheEndIsNothing() {
    CaseQuery all = CaseQuery.of(State.ALL).sortedBy(Sort.DEADLINE);
    List<CaseReference> whole = references(all, MANAGER, 1000, 0);

    assertThat(whole).hasSize(150).doesNotHaveDuplicates();
    assertThat(references(all, MANAGER, 70, 0)).isEqualTo(whole.subList(0, 70));
    assertThat(references(all, MANAGER, 70, 70)).isEqualTo(whole.subList(70, 140));
    assertThat(references(all, MANAGER, 70, 140)).isEqualTo(whole.subList(140, 150));
    assertThat(references(all, MANAGER, 70, 5000)).isEmpty();
  }

  @Test
  void whatIsAddedIsFoundAtOnceAndWhatIsTakenBackIsNot() {
    CaseReference reference = file.known.keySet().iterator().next();
    CaseQuery query = CaseQuery.of(State.ALL).withText("walvis");

    new TransactionTemplate(file.transactions)
        .executeWithoutResult(
            status -> {
              note(reference, "Een walvis in de kelder");
              assertThat(references(query, MANAGER, 10, 0)).containsExactly(reference);
              status.setRollbackOnly();
            });
    assertThat(file.list.count(query, MANAGER)).isZero();
    note(reference, "Toch een walvis");
    assertThat(file.list.count(query, MANAGER)).isOne();
    assertThat(file.list.count(query, MELDER))
        .isEqualTo(file.known.get(reference).escalation().openedBy().equals("melder") ? 1 : 0);
  }

  @Test
  void twoTransactionsOfOneThreadWriteTheSameWords() {
    CaseReference reference = file.known.keySet().iterator().next();
    TransactionTemplate inside =
        new TransactionTemplate(
            file.transactions,
            new org.springframework.transaction.support.DefaultTransactionDefinition(
                TransactionDefinition.PROPAGATION_REQUIRES_NEW));

    new TransactionTemplate(file.transactions)
        .executeWithoutResult(
            status -> {
              note(reference, "Aangetekende zeppelin");
              inside.executeWithoutResult(other -> note(reference, "Aangetekende zeppelin"));
            });
    assertThat(file.list.count(CaseQuery.of(State.ALL).withText("aangetekende zeppelin"), MANAGER))
        .isOne();
  }

  @Test
  void casesOfBeforeThereWereWordsAreReadOnce() {
    List<CaseReference> before =
        references(CaseQuery.of(State.ALL).withText("rooster"), MANAGER, 1000, 0);
    file.db.sql("delete from case_word").update();
    file.db.sql("insert into case_to_read select reference from escalation_case").update();
    CaseReading reading = new CaseReading(file.db, new CaseWordTable(file.db), file.transactions);

    reading.readWhatWasLeft();
    reading.readWhatWasLeft();

    assertThat(references(CaseQuery.of(State.ALL).withText("rooster"), MANAGER, 1000, 0))
        .isNotEmpty()
        .isEqualTo(before);
    assertThat(file.db.sql("select count(*) from case_to_read").query(Integer.class).single())
        .isZero();
  }

  @Test
  void theNumbersAreThoseOfTheLists() {
    for (Viewer viewer : List.of(MANAGER, MELDER)) {
      CaseNumbers numbers = new JdbcCountCases(file.db, CasesOnFile.CLOCK).of(viewer, 12);

      assertThat(numbers.open()).isEqualTo(count(viewer, null, null, null)).isPositive();
      assertThat(numbers.late()).isEqualTo(count(viewer, null, Due.LATE, null)).isPositive();
      assertThat(numbers.thisWeek()).isEqualTo(count(viewer, null, Due.THIS_WEEK, null));
      assertThat(numbers.waitingForSupplier()).isEqualTo(count(viewer, Turn.SUPPLIER, null, null));
      assertThat(numbers.paused()).isEqualTo(count(viewer, null, null, true)).isPositive();
      assertThat(numbers.byStage().values().stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(numbers.open());
      assertThat(numbers.months()).hasSize(12);
      assertThat(numbers.months().stream().mapToInt(CaseNumbers.Month::opened).sum())
          .isEqualTo(file.list.count(CaseQuery.of(State.ALL), viewer));
      assertThat(numbers.months().get(11).closed())
          .isEqualTo(file.list.count(CaseQuery.of(State.CLOSED), viewer))
          .isPositive();
    }
  }

  private int count(
      Viewer viewer, @Nullable Turn turn, @Nullable Due due, @Nullable Boolean paused) {
    return file.list.count(
        new CaseQuery("", State.OPEN, null, "", null, turn, due, paused, Sort.NEWEST), viewer);
  }

  private void note(CaseReference reference, String text) {
    file.timeline.add(reference, "jurist", EntryKind.NOTE, "Notitie", text);
  }

  private List<CaseReference> references(CaseQuery query, Viewer viewer, int limit, int offset) {
    return file.list.part(query, viewer, limit, offset).stream()
        .map(ListedCase::escalation)
        .map(c -> c.reference())
        .toList();
  }

  private CaseQuery anyQuery() {
    String text =
        switch (file.upTo(4)) {
          case 0 -> file.word();
          case 1 -> file.word().substring(0, 1) + " " + file.word();
          case 2 -> new String[] {"%", "_", "'; --", "esc-2026-001"}[file.upTo(4)];
          default -> "";
        };
    String supplier = file.upTo(3) > 0 ? "" : "Leverancier " + file.upTo(5);
    return new CaseQuery(
        text,
        State.values()[file.upTo(3)],
        file.upTo(3) > 0 ? null : file.anyOf(Stage.values()),
        supplier,
        file.anyOf(Priority.values()),
        file.anyOf(Turn.values()),
        file.anyOf(Due.values()),
        file.anyOf(new Boolean[] {true, false}),
        Sort.values()[file.upTo(3)]);
  }
}
