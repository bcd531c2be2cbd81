package org.supplierescalation.webhook.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;
import org.supplierescalation.webhook.Deliveries;
import org.supplierescalation.webhook.EventKind;
import org.supplierescalation.webhook.RegisterTarget;
import org.supplierescalation.webhook.Target;
import org.supplierescalation.webhook.Targets;

/** Which programs are told of what, and how that goes; for administrators. Others see no page. */
@Controller
class WebhooksController {

  private static final String PAGE = "/setup/webhooks";
  private static final int SHOWN = 50;

  private final Targets targets;
  private final RegisterTarget register;
  private final Deliveries deliveries;
  private final TransactionTemplate transaction;
  private final Clock clock;

  WebhooksController(
      Targets targets,
      RegisterTarget register,
      Deliveries deliveries,
      TransactionTemplate transaction,
      Clock clock) {
    this.targets = targets;
    this.register = register;
    this.deliveries = deliveries;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping(PAGE)
  String show(Authentication who, Model model) {
    administrator(who);
    return page("", List.of(), model);
  }

  @PostMapping(PAGE)
  String register(
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") List<String> kinds,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    String by = administrator(who);
    try {
      redirect.addFlashAttribute("secret", register.register(address.strip(), read(kinds), by));
      redirect.addFlashAttribute("done", "De webhook is vastgelegd.");
      return "redirect:" + PAGE;
    } catch (Refused refused) {
      return refused(refused, address, kinds, model, response);
    }
  }

  @PostMapping(PAGE + "/end")
  String end(
      @RequestParam(defaultValue = "") String id,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    String by = administrator(who);
    try {
      transaction.executeWithoutResult(status -> register.end(number(id), by));
      redirect.addFlashAttribute("done", "De webhook is gestopt.");
      return "redirect:" + PAGE;
    } catch (Refused refused) {
      return refused(refused, "", List.of(), model, response);
    }
  }

  @PostMapping(PAGE + "/again")
  String again(
      @RequestParam(defaultValue = "") String id,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    administrator(who);
    try {
      if (!deliveries.revive(number(id), clock.instant())) {
        throw new Refused("Dit bericht kan nu niet opnieuw worden gestuurd. Vernieuw de pagina.");
      }
      redirect.addFlashAttribute("done", "Het bericht gaat zo opnieuw weg.");
      return "redirect:" + PAGE;
    } catch (Refused refused) {
      return refused(refused, "", List.of(), model, response);
    }
  }

  private String refused(
      Refused refused,
      String address,
      List<String> kinds,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    model.addAttribute("refused", refused.getMessage());
    return page(address, kinds, model);
  }

  private String page(String address, List<String> chosen, Model model) {
    model.addAttribute("targets", targets.all().stream().filter(Target::inForce).toList());
    model.addAttribute("kinds", EventKind.values());
    model.addAttribute("log", deliveries.newest(SHOWN));
    model.addAttribute("address", address);
    model.addAttribute("chosen", chosen);
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    return "webhooks";
  }

  private static Set<EventKind> read(List<String> kinds) {
    return Stream.of(EventKind.values())
        .filter(kind -> kinds.contains(kind.name()))
        .collect(Collectors.toSet());
  }

  private static long number(String id) {
    if (!id.matches("\\d{1,18}")) {
      throw new Refused("Kies een regel uit de lijst.");
    }
    return Long.parseLong(id);
  }

  private static String administrator(Authentication who) {
    Person person = Person.of(who);
    if (!person.administers()) {
      throw new OutOfSight();
    }
    return person.name();
  }
}
