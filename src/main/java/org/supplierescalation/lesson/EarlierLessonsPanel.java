package org.supplierescalation.lesson;

import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Viewer;

/** What earlier cases with the same supplier taught, on the page of a case. */
public class EarlierLessonsPanel implements CasePanel {

  private static final int MOST = 10;

  private final EarlierLessons lessons;

  public EarlierLessonsPanel(EarlierLessons lessons) {
    this.lessons = lessons;
  }

  /** The lessons come from cases that who only reports may not see. */
  @Override
  public boolean isFor(Viewer viewer) {
    return viewer.seesEveryCase();
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    List<EarlierLesson> earlier = lessons.besides(reference);
    return earlier.isEmpty() ? Optional.empty() : Optional.of(panel(earlier));
  }

  private static Panel panel(List<EarlierLesson> earlier) {
    return new Panel(
        "lessen",
        "Lessen uit eerdere dossiers met deze leverancier",
        earlier.size() > MOST
            ? "De laatste %d van %d gesloten dossiers.".formatted(MOST, earlier.size())
            : "",
        List.of("Dossier", "Uitkomst", "Oorzaken", "Voorstellen voor het contract"),
        earlier.stream().limit(MOST).map(EarlierLessonsPanel::row).toList());
  }

  private static List<String> row(EarlierLesson earlier) {
    Lesson lesson = earlier.lesson();
    return List.of(
        lesson.reference() + ": " + earlier.subject(),
        earlier.ending(),
        lesson.causesInWords(),
        lesson.proposals().isEmpty() ? "–" : lesson.proposals());
  }
}
