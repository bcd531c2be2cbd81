package org.supplierescalation.contract.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.contract.AddToRegister;
import org.supplierescalation.contract.ChangeInRegister;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractNotices;
import org.supplierescalation.contract.ContractSheet;
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.RegisterChanges;
import org.supplierescalation.contract.RegisterLists;
import org.supplierescalation.contractcheck.ClauseProposals;
import org.supplierescalation.contractcheck.ContractTexts;

/** The register of contracts: list, one contract, new and edit. */
@Controller
class ContractRegisterController {

  /** As many suppliers as the form proposes while somebody types. */
  private static final int PROPOSED = 500;

  private final RegisterLists lists;
  private final LessonsCard lessons;
  private final ContractSheet sheet;
  private final RegisterPages<Contract> pages;
  private final List<ContractNotices> notices;
  private final ContractTexts texts;
  private final ClauseProposals proposals;

  ContractRegisterController(
      ContractSheet sheet,
      Register<Contract> register,
      RegisterChanges changes,
      RegisterLists lists,
      LessonsCard lessons,
      AddToRegister<Contract> add,
      ChangeInRegister<Contract> change,
      TransactionTemplate transaction,
      List<ContractNotices> notices,
      ContractTexts texts,
      ClauseProposals proposals,
      Clock clock) {
    this.texts = texts;
    this.proposals = proposals;
    this.lists = lists;
    this.lessons = lessons;
    this.notices = notices;
    this.sheet = sheet;
    this.pages =
        new RegisterPages<>(
            "/contracts", sheet, register, changes, add, change, transaction, clock);
  }

  @GetMapping("/contracts")
  String list(
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String page,
      Authentication who,
      Model model) {
    RegisterPages.reader(Person.of(who));
    Paging paging = Paging.of(text, page);
    paging.show(lists.contracts(paging.text(), Paging.PER_PAGE, paging.offset()), model);
    model.addAttribute("dates", pages.dates());
    return "contract/contracts";
  }

  @GetMapping("/contracts/new")
  String ask(
      @RequestParam(required = false) @Nullable String supplier, Authentication who, Model model) {
    RegisterPages.keeper(Person.of(who));
    propose(model);
    lessons.show(supplier, model);
    return pages.ask(supplier == null ? Map.of() : Map.of("supplier", supplier), model);
  }

  @PostMapping("/contracts/new")
  String create(
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = RegisterPages.keeper(Person.of(who));
    propose(model);
    lessons.show(typed.get("supplier"), model);
    return pages.create(typed, person, model, redirect, response);
  }

  @GetMapping("/contracts/{number}")
  String show(@PathVariable String number, Authentication who, Model model) {
    RegisterPages.reader(Person.of(who));
    Contract contract = pages.find(number).entry();
    model.addAttribute("contract", contract);
    model.addAttribute("form", new FormView(sheet, sheet.write(contract), List.of()));
    model.addAttribute("cases", lists.openCases(number));
    lessons.show(contract.supplier().number(), model);
    model.addAttribute(
        "notices", notices.stream().flatMap(from -> from.of(contract).stream()).toList());
    model.addAttribute("texts", texts.of(number));
    model.addAttribute("proposals", proposals.of(number));
    pages.history(number, model);
    return "contract/contract";
  }

  @GetMapping("/contracts/{number}/edit")
  String edit(@PathVariable String number, Authentication who, Model model) {
    RegisterPages.keeper(Person.of(who));
    propose(model);
    model.addAttribute("cases", lists.openCases(number));
    return pages.edit(number, model);
  }

  @PostMapping("/contracts/{number}/edit")
  String change(
      @PathVariable String number,
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = RegisterPages.keeper(Person.of(who));
    propose(model);
    model.addAttribute("cases", lists.openCases(number));
    return pages.change(number, typed, person, model, redirect, response);
  }

  private void propose(Model model) {
    model.addAttribute("suppliers", lists.suppliers("", PROPOSED, 0).lines());
  }
}
