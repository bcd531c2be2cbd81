package org.supplierescalation.overview;

import java.util.List;
import java.util.function.Predicate;
import org.supplierescalation.lesson.EarlierLesson;
import org.supplierescalation.lesson.LibraryClause;

/** Lessons and clauses to take along to the next tender, column by column. */
public final class LessonTables {

  private LessonTables() {}

  public static Table<EarlierLesson> lessons(String supplier, List<EarlierLesson> lessons) {
    return new Table<>(
        "lessen",
        List.of(
            new Column.Text<>("Leverancier", earlier -> supplier),
            new Column.Text<>("Dossier", earlier -> earlier.lesson().reference().value()),
            new Column.Text<>("Onderwerp", EarlierLesson::subject),
            new Column.Text<>("Uitkomst", EarlierLesson::ending),
            new Column.Day<>("Gesloten op", EarlierLesson::closedOn),
            new Column.Text<>("Soort oorzaak", earlier -> earlier.lesson().sortsInWords()),
            new Column.Text<>("Oorzaken", earlier -> earlier.lesson().rootCauses()),
            new Column.Text<>(
                "In het contract ontbrak",
                earlier -> String.join(", ", earlier.lesson().lacking())),
            new Column.Text<>("Voorstellen", earlier -> earlier.lesson().proposals()),
            new Column.Day<>("Volgende evaluatie", earlier -> earlier.lesson().nextReviewOn())),
        lessons.stream());
  }

  /**
   * @param mends whether a clause mends a weak place of the contract that was asked about
   */
  public static Table<LibraryClause> clauses(
      List<LibraryClause> clauses, Predicate<LibraryClause> mends) {
    return new Table<>(
        "bepalingen",
        List.of(
            new Column.Text<>("Bepaling", LibraryClause::name),
            new Column.Text<>("Nederlands", LibraryClause::dutch),
            new Column.Text<>("Engels", LibraryClause::english),
            new Column.Text<>("Waarom", LibraryClause::why),
            new Column.Text<>("Zwakke plek", clause -> mends.test(clause) ? "ja" : "")),
        clauses.stream());
  }
}
