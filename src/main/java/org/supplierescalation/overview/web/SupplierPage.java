package org.supplierescalation.overview.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.supplierescalation.contract.RegisterChanges;
import org.supplierescalation.contract.RegisterKind;
import org.supplierescalation.lesson.CauseCount;
import org.supplierescalation.lesson.EarlierLesson;
import org.supplierescalation.lesson.EarlierLessons;
import org.supplierescalation.lesson.JudgeSupplier;
import org.supplierescalation.lesson.Objections;
import org.supplierescalation.overview.SupplierReport;
import org.supplierescalation.overview.TrackSupplier;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** Everything that page {@code supplier} shows of one supplier. */
@Component
class SupplierPage {

  private final TrackSupplier track;
  private final Objections objections;
  private final EarlierLessons lessons;
  private final RegisterChanges changes;
  private final Clock clock;

  SupplierPage(
      TrackSupplier track,
      Objections objections,
      EarlierLessons lessons,
      RegisterChanges changes,
      Clock clock) {
    this.track = track;
    this.objections = objections;
    this.lessons = lessons;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * @param typed what was typed in a form that was refused; empty otherwise
   */
  String show(SupplierReport report, Map<String, String> typed, Model model) {
    String number = report.supplier().number();
    List<EarlierLesson> learned = lessons.with(report.supplier());
    ScreenDates dates = ScreenDates.of(Law.NL, clock);
    model.addAttribute("report", report);
    model.addAttribute("supplier", report.supplier());
    model.addAttribute("changes", changes.of(RegisterKind.SUPPLIER, number));
    model.addAttribute("trend", BreachTrend.of(report.breaches()));
    model.addAttribute("standing", JudgeSupplier.by(track.of(report)));
    model.addAttribute("objections", objections.of(number));
    model.addAttribute("lessons", learned);
    model.addAttribute("causes", CauseCount.of(learned));
    model.addAttribute("typed", typed);
    model.addAttribute("dates", dates);
    return "supplier";
  }
}
