package org.supplierescalation.demo;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** The page with the clock that can be moved. */
@Controller
@Profile("demo")
class ClockController {

  private final DemoTime time;

  ClockController(DemoTime time) {
    this.time = time;
  }

  /** How far to go, as a program asks it. */
  record Advance(@Nullable BigDecimal days) {}

  @GetMapping("/demo/clock")
  String show(Model model) {
    model.addAttribute("now", DutchDates.inWords(time.now(), Law.NL));
    model.addAttribute("farthest", DemoTime.FARTHEST);
    return "demo-clock";
  }

  @PostMapping(value = "/demo/clock/advance", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Map<String, Instant> advance(@RequestBody Advance asked) {
    return Map.of("now", time.advance(whole(asked.days())));
  }

  @PostMapping("/demo/clock/advance")
  String advance(
      @RequestParam(required = false) @Nullable String days,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    try {
      time.advance(number(days));
      redirect.addFlashAttribute(
          "done", "De klok is verzet. Wat nu aan de beurt is, gebeurt vanzelf.");
      return "redirect:/demo/clock";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      return show(model);
    }
  }

  /** Zero, which is refused, when it is not a small whole number. */
  private static int whole(@Nullable BigDecimal days) {
    return days == null
            || days.abs().compareTo(BigDecimal.valueOf(DemoTime.FARTHEST)) > 0
            || days.stripTrailingZeros().scale() > 0
        ? 0
        : days.intValueExact();
  }

  private static int number(@Nullable String days) {
    return days != null && days.strip().matches("\\d{1,3}") ? Integer.parseInt(days.strip()) : 0;
  }
}
