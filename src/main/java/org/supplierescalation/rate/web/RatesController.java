package org.supplierescalation.rate.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.rate.EnterRate;
import org.supplierescalation.rate.RateKind;
import org.supplierescalation.rate.Rates;
import org.supplierescalation.rate.StaleRates;

/** The page with every number of the law, its source and its day. */
@Controller
class RatesController {

  private static final int LONGEST_SOURCE = 300;

  private final Rates rates;
  private final StaleRates staleRates;
  private final EnterRate enterRate;

  RatesController(Rates rates, StaleRates staleRates, EnterRate enterRate) {
    this.rates = rates;
    this.staleRates = staleRates;
    this.enterRate = enterRate;
  }

  /** One kind of number, with all its rows. */
  record RateCard(RateKind kind, boolean stale, List<RateRow> rows) {}

  @GetMapping("/rates")
  String show(Authentication who, Model model) {
    return page(Person.of(who), Map.of(), model);
  }

  @PostMapping("/rates")
  String enter(
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = Person.of(who);
    if (!person.entersRates()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    try {
      enterRate.enter(kind(typed), day(typed), number(typed), source(typed), person.name());
      redirect.addFlashAttribute("done", "Het getal is ingevoerd.");
      return "redirect:/rates";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      return page(person, typed, model);
    }
  }

  private String page(Person person, Map<String, String> typed, Model model) {
    if (!person.watchesRates()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    model.addAttribute("kinds", RateKind.values());
    List<RateKind> stale = staleRates.now();
    model.addAttribute(
        "cards",
        Stream.of(RateKind.values())
            .map(kind -> new RateCard(kind, stale.contains(kind), RateRow.of(kind, rates)))
            .toList());
    model.addAttribute("mayEnter", person.entersRates());
    model.addAttribute("typed", typed);
    return "rates";
  }

  private static RateKind kind(Map<String, String> typed) {
    return Stream.of(RateKind.values())
        .filter(kind -> kind.name().equals(typed.get("kind")))
        .findFirst()
        .orElseThrow(() -> new Refused("Maak een keuze bij “Welk getal?”."));
  }

  private static LocalDate day(Map<String, String> typed) {
    try {
      return LocalDate.parse(typed.getOrDefault("validFrom", ""));
    } catch (DateTimeParseException notADay) {
      throw new Refused("Vul bij “Geldt vanaf” een bestaande dag in.");
    }
  }

  private static BigDecimal number(Map<String, String> typed) {
    String text = typed.getOrDefault("value", "").strip();
    if (!text.matches("\\d{1,8}([.,]\\d{1,4})?")) {
      throw new Refused("Vul bij “Getal” een getal in, bijvoorbeeld 4,5 of 25000.");
    }
    return new BigDecimal(text.replace(',', '.'));
  }

  private static String source(Map<String, String> typed) {
    String source = typed.getOrDefault("source", "").strip();
    if (source.length() > LONGEST_SOURCE) {
      throw new Refused("“Bron” is te lang: er passen %d tekens.".formatted(LONGEST_SOURCE));
    }
    return source;
  }
}
