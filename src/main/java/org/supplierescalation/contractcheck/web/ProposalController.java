package org.supplierescalation.contractcheck.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contractcheck.ClauseProposal;
import org.supplierescalation.contractcheck.ClauseProposals;
import org.supplierescalation.contractcheck.ClauseProposals.Wording;
import org.supplierescalation.contractcheck.ContractTexts;
import org.supplierescalation.contractcheck.KeptFinding;
import org.supplierescalation.contractcheck.ProposeClause;

/** Clauses we want: written because of a finding, rewritten, withdrawn. */
@Controller
class ProposalController {

  private final ContractTexts texts;
  private final ClauseProposals proposals;
  private final ProposeClause proposeClause;
  private final TransactionTemplate transaction;

  ProposalController(
      ContractTexts texts,
      ClauseProposals proposals,
      ProposeClause proposeClause,
      TransactionTemplate transaction) {
    this.texts = texts;
    this.proposals = proposals;
    this.proposeClause = proposeClause;
    this.transaction = transaction;
  }

  /** As typed; what is not there is empty. */
  record Typed(
      @Nullable String subject,
      @Nullable String clause,
      @Nullable String nl,
      @Nullable String en,
      @Nullable String reason) {

    Wording wording() {
      return new Wording(text(subject), text(clause), text(nl), text(en), text(reason));
    }

    private static String text(@Nullable String typed) {
      return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
  }

  @GetMapping("/contract-check/{id}/findings/{number}/proposal")
  String ask(@PathVariable UUID id, @PathVariable int number, Model model) {
    KeptFinding finding = finding(id, number);
    return form(
        ProposeClause.start(finding), finding, "/contract-check/" + id + "#b" + number, model);
  }

  @PostMapping("/contract-check/{id}/findings/{number}/proposal")
  String propose(
      @PathVariable UUID id,
      @PathVariable int number,
      @ModelAttribute Typed typed,
      Authentication who,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Person person = CheckDoor.reader(Person.of(who));
    String back = "/contract-check/" + id + "#b" + number;
    KeptFinding finding = finding(id, number);
    try {
      transaction.executeWithoutResult(
          status -> proposeClause.propose(id, number, typed.wording(), person.name()));
    } catch (Refused refused) {
      return refused(refused, typed, finding, back, model, response);
    }
    redirect.addFlashAttribute("done", "Het clausulevoorstel staat bij het contract.");
    return "redirect:" + back;
  }

  @GetMapping("/contract-proposals/{id}")
  String edit(@PathVariable long id, Model model) {
    ClauseProposal known = proposals.find(id).orElseThrow(OutOfSight::new);
    Wording wording =
        new Wording(known.subject(), known.clause(), known.nl(), known.en(), known.reason());
    return form(wording, null, back(known), model);
  }

  @PostMapping("/contract-proposals/{id}")
  String change(
      @PathVariable long id,
      @ModelAttribute Typed typed,
      Authentication who,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Person person = CheckDoor.reader(Person.of(who));
    ClauseProposal known = proposals.find(id).orElseThrow(OutOfSight::new);
    try {
      transaction.executeWithoutResult(
          status -> proposeClause.change(id, typed.wording(), person.name()));
    } catch (Refused refused) {
      return refused(refused, typed, null, back(known), model, response);
    }
    redirect.addFlashAttribute("done", "Het clausulevoorstel is gewijzigd.");
    return "redirect:" + back(known);
  }

  @PostMapping("/contract-proposals/{id}/withdraw")
  String withdraw(@PathVariable long id, Authentication who, RedirectAttributes redirect) {
    Person person = CheckDoor.reader(Person.of(who));
    ClauseProposal known = proposals.find(id).orElseThrow(OutOfSight::new);
    transaction.executeWithoutResult(status -> proposals.withdraw(id, person.name()));
    redirect.addFlashAttribute("done", "Het clausulevoorstel is ingetrokken.");
    return "redirect:" + back(known);
  }

  private String refused(
      Refused refused,
      Typed typed,
      @Nullable KeptFinding finding,
      String back,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    model.addAttribute("refused", refused.getMessage());
    return form(typed.wording(), finding, back, model);
  }

  private static String form(
      Wording wording, @Nullable KeptFinding finding, String back, Model model) {
    model.addAttribute("wording", wording);
    model.addAttribute("row", finding == null ? null : new FindingRow(finding, null));
    model.addAttribute("back", back);
    return "contractcheck/proposal";
  }

  private static String back(ClauseProposal known) {
    return known.contract() == null
        ? "/contract-check"
        : "/contracts/" + known.contract() + "#clausulevoorstellen";
  }

  private KeptFinding finding(UUID id, int number) {
    return texts.findings(id).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(OutOfSight::new);
  }
}
