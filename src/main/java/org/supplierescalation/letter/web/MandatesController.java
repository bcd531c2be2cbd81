package org.supplierescalation.letter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.KnownPeople;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.EndMandate;
import org.supplierescalation.letter.EnterMandate;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Mandates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** Who may sign what, for administrators. For others there is no page. */
@Controller
class MandatesController {

  private final Mandates mandates;
  private final EnterMandate enterMandate;
  private final EndMandate endMandate;
  private final KnownPeople people;
  private final Clock clock;

  MandatesController(
      Mandates mandates,
      EnterMandate enterMandate,
      EndMandate endMandate,
      KnownPeople people,
      Clock clock) {
    this.mandates = mandates;
    this.enterMandate = enterMandate;
    this.endMandate = endMandate;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/setup/mandates")
  String show(Authentication who, Model model) {
    administrator(who);
    return page(new LinkedMultiValueMap<>(), model);
  }

  @PostMapping("/setup/mandates")
  String enter(
      @RequestParam MultiValueMap<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    String by = administrator(who);
    TypedMandate form = new TypedMandate(typed);
    return done(
        () ->
            enterMandate.enter(
                known(form.person()),
                form.validFrom(),
                form.validUntil(),
                form.kinds(),
                form.maxAmount(),
                form.source(),
                by),
        "Het mandaat is vastgelegd.",
        typed,
        model,
        redirect,
        response);
  }

  @PostMapping("/setup/mandates/end")
  String end(
      @RequestParam MultiValueMap<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    String by = administrator(who);
    TypedMandate form = new TypedMandate(typed);
    return done(
        () -> endMandate.end(form.id(), form.lastDay(), by),
        "Het einde van het mandaat is vastgelegd.",
        new LinkedMultiValueMap<>(),
        model,
        redirect,
        response);
  }

  private String done(
      Runnable act,
      String words,
      MultiValueMap<String, String> typed,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    try {
      act.run();
      redirect.addFlashAttribute("done", words);
      return "redirect:/setup/mandates";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      return page(typed, model);
    }
  }

  private String page(MultiValueMap<String, String> typed, Model model) {
    model.addAttribute("mandates", mandates.all());
    model.addAttribute("kinds", Stream.of(LetterKind.values()).filter(LetterKind::formal).toList());
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    model.addAttribute("typed", typed.toSingleValueMap());
    model.addAttribute("chosen", typed.getOrDefault("kinds", List.of()));
    return "mandates";
  }

  private String known(String person) {
    return people
        .find(person)
        .map(Person::name)
        .orElseThrow(
            () -> new Refused("Vul bij “Wie?” de gebruikersnaam in van iemand die kan inloggen."));
  }

  private static String administrator(Authentication who) {
    Person person = Person.of(who);
    if (!person.administers()) {
      throw new OutOfSight();
    }
    return person.name();
  }
}
