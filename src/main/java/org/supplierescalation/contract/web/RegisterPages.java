package org.supplierescalation.contract.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.AddToRegister;
import org.supplierescalation.contract.ChangeInRegister;
import org.supplierescalation.contract.ChangedMeanwhile;
import org.supplierescalation.contract.FieldChange;
import org.supplierescalation.contract.Kept;
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.RegisterChanges;
import org.supplierescalation.contract.RegisterField;
import org.supplierescalation.contract.RegisterKind;
import org.supplierescalation.contract.Sheet;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** The forms of one register: new, and edit. */
final class RegisterPages<T> {

  private final String path;
  private final Sheet<T> sheet;
  private final Register<T> register;
  private final RegisterChanges changes;
  private final AddToRegister<T> add;
  private final ChangeInRegister<T> change;
  private final TransactionTemplate transaction;
  private final Clock clock;

  /**
   * @param path of the register's list, such as {@code /suppliers}
   */
  RegisterPages(
      String path,
      Sheet<T> sheet,
      Register<T> register,
      RegisterChanges changes,
      AddToRegister<T> add,
      ChangeInRegister<T> change,
      TransactionTemplate transaction,
      Clock clock) {
    this.path = path;
    this.sheet = sheet;
    this.register = register;
    this.changes = changes;
    this.add = add;
    this.change = change;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Whoever only reports is not told that there is a register. */
  static Person reader(Person person) {
    if (!person.seesEveryCase()) {
      throw new OutOfSight();
    }
    return person;
  }

  static Person keeper(Person person) {
    if (!reader(person).keepsRegisters()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return person;
  }

  Kept<T> find(String number) {
    return register.find(number).orElseThrow(OutOfSight::new);
  }

  ScreenDates dates() {
    return ScreenDates.of(Law.NL, clock);
  }

  String ask(Map<String, String> known, Model model) {
    return form(known, List.of(), model);
  }

  String create(
      Map<String, String> parameters,
      Person person,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    RegisterForm form = RegisterForm.of(parameters);
    Map<String, String> rearranged = form.rearranged(sheet).orElse(null);
    if (rearranged != null) {
      return form(rearranged, List.of(), model);
    }
    try {
      String number = transaction.execute(status -> add.add(form.typed(), person.name(), ""));
      redirect.addFlashAttribute("done", sheet.kind().dutch() + " toegevoegd.");
      return redirect(number);
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return form(form.typed(), refused.getMessage().lines().toList(), model);
    }
  }

  String edit(String number, Model model) {
    Kept<T> kept = find(number);
    return edit(kept, sheet.write(kept.entry()), kept.version(), List.of(), model);
  }

  String change(
      String number,
      Map<String, String> parameters,
      Person person,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Kept<T> kept = find(number);
    RegisterForm form = RegisterForm.of(parameters);
    Map<String, String> rearranged = form.rearranged(sheet).orElse(null);
    if (rearranged != null) {
      return edit(kept, rearranged, form.version(), List.of(), model);
    }
    try {
      List<FieldChange> made =
          transaction.execute(
              status -> change.change(number, form.version(), form.typed(), person.name(), ""));
      redirect.addFlashAttribute(
          "done", made.isEmpty() ? "Er was niets te wijzigen." : "De wijzigingen zijn opgeslagen.");
      return redirect(number);
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return edit(kept, form.typed(), form.version(), refused.getMessage().lines().toList(), model);
    } catch (ChangedMeanwhile meanwhile) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("meanwhile", meanwhile.changes());
      return edit(kept, form.typed(), meanwhile.version(), List.of(), model);
    }
  }

  void history(String number, Model model) {
    model.addAttribute("changes", changes.of(sheet.kind(), number));
    model.addAttribute("dates", dates());
  }

  private String redirect(String number) {
    return "redirect:"
        + path
        + "/"
        + number
        + (sheet.kind() == RegisterKind.SUPPLIER ? "/edit" : "");
  }

  private String edit(
      Kept<T> kept, Map<String, String> typed, int version, List<String> mistakes, Model model) {
    Map<String, String> known = sheet.write(kept.entry());
    Map<String, String> shown = new LinkedHashMap<>(typed);
    RegisterField number = sheet.groups().get(0).fields().get(0);
    shown.put(number.key(), known.getOrDefault(number.key(), ""));
    model.addAttribute("entry", kept.entry());
    model.addAttribute("entryName", sheet.name(kept.entry()));
    model.addAttribute("version", version);
    history(known.getOrDefault(number.key(), ""), model);
    return form(shown, mistakes, model);
  }

  private String form(Map<String, String> typed, List<String> mistakes, Model model) {
    model.addAttribute("form", new FormView(sheet, typed, mistakes));
    model.addAttribute("path", path);
    model.addAttribute("kind", sheet.kind());
    model.addAttribute("dates", dates());
    return "contract/edit";
  }
}
