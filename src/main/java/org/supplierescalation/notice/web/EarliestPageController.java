package org.supplierescalation.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.notice.Complexity;
import org.supplierescalation.notice.FindEarliestDates;
import org.supplierescalation.notice.NoticeKind;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermRefused;

/** Page {@code terms-earliest}: how early default and dissolution can be if we start now. */
@Controller
class EarliestPageController {

  private final FindEarliestDates findEarliestDates;
  private final Clock clock;

  EarliestPageController(FindEarliestDates findEarliestDates, Clock clock) {
    this.findEarliestDates = findEarliestDates;
    this.clock = clock;
  }

  @GetMapping("/terms/earliest")
  String earliest(
      @ModelAttribute("asked") TermParameters asked, Model model, HttpServletResponse response) {
    model.addAttribute("laws", Law.values());
    model.addAttribute("kinds", NoticeKind.values());
    model.addAttribute("impacts", Priority.values());
    model.addAttribute("complexities", Complexity.values());
    model.addAttribute("today", LocalDate.now(clock.withZone(Law.NL.zone())).toString());
    model.addAttribute("words", new Words());
    if (asked.isComplete()) {
      try {
        model.addAttribute("found", findEarliestDates.find(asked.earliest(clock)));
      } catch (TermRefused refused) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("refused", refused.getMessage());
      }
    }
    return "terms-earliest";
  }

  /** Dates on this page. */
  record Words() {

    public String day(LocalDate day) {
      return DutchDates.inWords(day);
    }
  }
}
