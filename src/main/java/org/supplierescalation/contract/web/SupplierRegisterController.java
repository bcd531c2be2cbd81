package org.supplierescalation.contract.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.RegisterChanges;
import org.supplierescalation.contract.RegisterLists;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.contract.SupplierSheet;

/** The register of suppliers: list, new and edit. The page of one supplier is its report. */
@Controller
class SupplierRegisterController {

  private final RegisterLists lists;
  private final RegisterPages<Supplier> pages;

  SupplierRegisterController(
      SupplierSheet sheet,
      Register<Supplier> register,
      RegisterChanges changes,
      RegisterLists lists,
      AddToRegister<Supplier> add,
      ChangeInRegister<Supplier> change,
      TransactionTemplate transaction,
      Clock clock) {
    this.lists = lists;
    this.pages =
        new RegisterPages<>(
            "/suppliers", sheet, register, changes, add, change, transaction, clock);
  }

  @GetMapping("/suppliers")
  String list(
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String page,
      Authentication who,
      Model model) {
    RegisterPages.reader(Person.of(who));
    Paging paging = Paging.of(text, page);
    paging.show(lists.suppliers(paging.text(), Paging.PER_PAGE, paging.offset()), model);
    return "contract/suppliers";
  }

  @GetMapping("/suppliers/new")
  String ask(Authentication who, Model model) {
    RegisterPages.keeper(Person.of(who));
    return pages.ask(Map.of(), model);
  }

  @PostMapping("/suppliers/new")
  String create(
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = RegisterPages.keeper(Person.of(who));
    return pages.create(typed, person, model, redirect, response);
  }

  @GetMapping("/suppliers/{number}/edit")
  String edit(@PathVariable String number, Authentication who, Model model) {
    RegisterPages.keeper(Person.of(who));
    return pages.edit(number, model);
  }

  @PostMapping("/suppliers/{number}/edit")
  String change(
      @PathVariable String number,
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = RegisterPages.keeper(Person.of(who));
    return pages.change(number, typed, person, model, redirect, response);
  }
}
