package org.supplierescalation.letter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.ApproveSigning;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.SignatoryIdentity;
import org.supplierescalation.letter.SigningApproval;
import org.supplierescalation.letter.SigningApprovals;
import org.supplierescalation.term.ScreenDates;

/** Where whoever signs confirms with a password; the task is finished in Tasklist. */
@Controller
class SignLetterController {

  private final CasesInSight cases;
  private final Letters letters;
  private final ContractOfCase contracts;
  private final ApproveSigning approveSigning;
  private final SigningApprovals approvals;
  private final SignatoryIdentity identity;
  private final Clock clock;

  SignLetterController(
      CasesInSight cases,
      Letters letters,
      ContractOfCase contracts,
      ApproveSigning approveSigning,
      SigningApprovals approvals,
      SignatoryIdentity identity,
      Clock clock) {
    this.cases = cases;
    this.letters = letters;
    this.contracts = contracts;
    this.approveSigning = approveSigning;
    this.approvals = approvals;
    this.identity = identity;
    this.clock = clock;
  }

  @GetMapping("/cases/{reference}/letters/{kind}/sign")
  String show(
      @PathVariable String reference, @PathVariable String kind, Authentication who, Model model) {
    Person person = Person.of(who);
    Letter letter = newest(cases.get(reference, person).reference(), kind);
    return page(letter, person.name(), approvals.lastCapacity(person.name()), model);
  }

  /** No transaction around it: a wrong password must count also when nothing else happens. */
  @PostMapping("/cases/{reference}/letters/{kind}/sign")
  String approve(
      @PathVariable String reference,
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String shown,
      @RequestParam(defaultValue = "") String capacity,
      @RequestParam(defaultValue = "") String password,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = Person.of(who);
    Letter letter = newest(cases.get(reference, person).reference(), kind);
    try {
      SigningApproval approval =
          approveSigning.approve(
              letter.reference(), letter.kind(), id(shown), capacity, password, person.name());
      redirect.addFlashAttribute(
          "done",
          "Bevestigd. Ga terug naar de taak, kies “Ondertekend” en rond haar af vóór %s."
              .formatted(dates(letter).hour(approval.validUntil())));
      return "redirect:/cases/%s/letters/%s/sign".formatted(letter.reference(), letter.kind());
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      return page(letter, person.name(), capacity, model);
    }
  }

  private String page(Letter letter, String by, String capacity, Model model) {
    model.addAttribute("letter", letter);
    model.addAttribute("fullName", identity.fullName(by));
    model.addAttribute("capacity", capacity);
    model.addAttribute("dates", dates(letter));
    model.addAttribute("approval", approvals.valid(letter.id(), by, clock.instant()).orElse(null));
    try {
      approveSigning.signable(letter.reference(), letter.kind(), by);
    } catch (Refused refused) {
      model.addAttribute("obstacle", refused.getMessage());
    }
    return "sign-letter";
  }

  private ScreenDates dates(Letter letter) {
    return ScreenDates.of(contracts.law(letter.reference()), clock);
  }

  /** What is drafted of this kind; a kind that is never signed has no such page. */
  private Letter newest(CaseReference reference, String kind) {
    return Stream.of(LetterKind.values())
        .filter(each -> each.name().equals(kind) && each.toSupplier())
        .findFirst()
        .flatMap(each -> letters.latest(reference, each))
        .filter(letter -> letter.document() != null)
        .orElseThrow(OutOfSight::new);
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      throw new Refused("Open deze pagina opnieuw vanuit de taak.");
    }
  }
}
