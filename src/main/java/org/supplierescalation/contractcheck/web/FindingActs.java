package org.supplierescalation.contractcheck.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ChangedMeanwhile;
import org.supplierescalation.contract.FieldChange;
import org.supplierescalation.contractcheck.CommitmentStart;
import org.supplierescalation.contractcheck.ContractTexts;
import org.supplierescalation.contractcheck.DecideFinding;
import org.supplierescalation.contractcheck.FindingChoice;
import org.supplierescalation.contractcheck.KeptFinding;
import org.supplierescalation.contractcheck.TakeIntoRegister;

/** What a person makes of a finding: taken along, put aside, or a commitment in the register. */
@Controller
@RequestMapping("/contract-check/{id}")
class FindingActs {

  private static final String MEANWHILE =
      "Het register is intussen gewijzigd. Er is niets overgenomen; probeer het opnieuw.";

  private final ContractTexts texts;
  private final DecideFinding decideFinding;
  private final TakeIntoRegister takeIntoRegister;
  private final TransactionTemplate transaction;

  FindingActs(
      ContractTexts texts,
      DecideFinding decideFinding,
      TakeIntoRegister takeIntoRegister,
      TransactionTemplate transaction) {
    this.texts = texts;
    this.decideFinding = decideFinding;
    this.takeIntoRegister = takeIntoRegister;
    this.transaction = transaction;
  }

  @PostMapping("/findings/{number}")
  String decide(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String page,
      Authentication who,
      RedirectAttributes redirect) {
    Person person = CheckDoor.reader(Person.of(who));
    FindingFilter filter = FindingFilter.of(sort, state, page);
    try {
      FindingChoice chosen = choice(choice);
      transaction.executeWithoutResult(
          status -> decideFinding.decide(id, number, chosen, reason, person.name()));
      redirect.addFlashAttribute("done", "Bevinding %d: %s.".formatted(number, chosen.dutch()));
    } catch (Refused refused) {
      redirect.addFlashAttribute("refused", refused.getMessage());
    }
    return "redirect:" + filter.address("/contract-check/" + id, filter.page()) + "#b" + number;
  }

  @GetMapping("/findings/{number}/commitment")
  String askCommitment(
      @PathVariable UUID id, @PathVariable int number, Authentication who, Model model) {
    CheckDoor.keeper(Person.of(who));
    return form(id, number, CommitmentStart.of(finding(id, number)), List.of(), model);
  }

  @PostMapping("/findings/{number}/commitment")
  String commitment(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Person person = CheckDoor.keeper(Person.of(who));
    try {
      transaction.executeWithoutResult(
          status -> takeIntoRegister.commitment(id, number, typed, person.name()));
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return form(id, number, typed, refused.getMessage().lines().toList(), model);
    } catch (ChangedMeanwhile meanwhile) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return form(id, number, typed, List.of(MEANWHILE), model);
    }
    redirect.addFlashAttribute("done", "De afspraak staat in het register.");
    return "redirect:/contract-check/" + id + "#b" + number;
  }

  @PostMapping("/facts/{number}")
  String fact(
      @PathVariable UUID id,
      @PathVariable int number,
      Authentication who,
      RedirectAttributes redirect) {
    Person person = CheckDoor.keeper(Person.of(who));
    try {
      List<FieldChange> made =
          transaction.execute(status -> takeIntoRegister.fact(id, number, person.name()));
      redirect.addFlashAttribute(
          "done",
          made == null || made.isEmpty()
              ? "Dit stond al zo in het register."
              : "Overgenomen in het register: " + made.get(0).field() + ".");
    } catch (Refused refused) {
      redirect.addFlashAttribute("refused", refused.getMessage());
    } catch (ChangedMeanwhile meanwhile) {
      redirect.addFlashAttribute("refused", MEANWHILE);
    }
    return "redirect:/contract-check/" + id + "#profiel";
  }

  private String form(
      UUID id, int number, Map<String, String> typed, List<String> mistakes, Model model) {
    model.addAttribute("text", texts.find(id).orElseThrow(OutOfSight::new));
    model.addAttribute("row", new FindingRow(finding(id, number), null));
    model.addAttribute("part", takeIntoRegister.commitment());
    model.addAttribute("typed", typed);
    model.addAttribute("mistakes", mistakes);
    return "contractcheck/commitment";
  }

  private KeptFinding finding(UUID id, int number) {
    return texts.findings(id).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(OutOfSight::new);
  }

  private static FindingChoice choice(String word) {
    return switch (word) {
      case "ACCEPTED" -> FindingChoice.ACCEPTED;
      case "DISMISSED" -> FindingChoice.DISMISSED;
      case "OPEN" -> FindingChoice.OPEN;
      default -> throw new Refused("Kies wat u met deze bevinding wilt doen.");
    };
  }
}
