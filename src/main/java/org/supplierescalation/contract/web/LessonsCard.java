package org.supplierescalation.contract.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.lesson.EarlierLessons;

/** Whoever reads or enters a contract sees what earlier cases with the supplier taught. */
@Component
class LessonsCard {

  private final Register<Supplier> suppliers;
  private final EarlierLessons lessons;

  LessonsCard(Register<Supplier> suppliers, EarlierLessons lessons) {
    this.suppliers = suppliers;
    this.lessons = lessons;
  }

  /**
   * @param number of the supplier as somebody typed it, or null; nothing is shown of an unknown one
   */
  void show(@Nullable String number, Model model) {
    suppliers
        .find(number == null ? "" : number.strip())
        .ifPresent(known -> model.addAttribute("lessons", lessons.with(known.entry())));
  }
}
