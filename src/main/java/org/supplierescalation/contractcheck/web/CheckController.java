package org.supplierescalation.contractcheck.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.RegisterLists;
import org.supplierescalation.contractcheck.AttachText;
import org.supplierescalation.contractcheck.ContractTexts;
import org.supplierescalation.contractcheck.KeptText;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** Uploading a contract text, with its contract or by itself. */
@Controller
class CheckController {

  /** As many contracts as the form proposes while somebody types. */
  private static final int PROPOSED = 500;

  private final ContractUpload upload;
  private final ContractTexts texts;
  private final AttachText attachText;
  private final RegisterLists lists;
  private final TransactionTemplate transaction;
  private final Clock clock;

  CheckController(
      ContractUpload upload,
      ContractTexts texts,
      AttachText attachText,
      RegisterLists lists,
      TransactionTemplate transaction,
      Clock clock) {
    this.upload = upload;
    this.texts = texts;
    this.attachText = attachText;
    this.lists = lists;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping("/contract-check")
  String ask(Model model) {
    model.addAttribute("texts", texts.loose());
    model.addAttribute("contracts", lists.contracts("", PROPOSED, 0).lines());
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    return "contractcheck/ask";
  }

  @PostMapping("/contract-check")
  String check(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String contract,
      Authentication who,
      Model model,
      HttpServletResponse response) {
    String number = contract.strip();
    try {
      return checked(number.isEmpty() ? null : number, file, who);
    } catch (Refused refused) {
      return refused(refused.getMessage(), number, model, response);
    } catch (OutOfSight unknown) {
      String why =
          "Contract “%s” staat niet in het register. Kijk het nummer na.".formatted(number);
      return refused(why, number, model, response);
    }
  }

  @PostMapping("/contracts/{number}/check")
  String checkOfContract(
      @PathVariable String number,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Authentication who,
      RedirectAttributes redirect) {
    try {
      return checked(number, file, who);
    } catch (Refused refused) {
      redirect.addFlashAttribute("refused", refused.getMessage());
      return "redirect:/contracts/" + number + "#contractteksten";
    }
  }

  @PostMapping("/contract-check/{id}/attach")
  String attach(
      @PathVariable UUID id,
      @RequestParam String contract,
      Authentication who,
      RedirectAttributes redirect) {
    CheckDoor.keeper(Person.of(who));
    try {
      transaction.executeWithoutResult(status -> attachText.attach(id, contract.strip()));
      redirect.addFlashAttribute(
          "done", "De tekst hoort nu bij contract " + contract.strip() + ".");
    } catch (Refused refused) {
      redirect.addFlashAttribute("refused", refused.getMessage());
    }
    return "redirect:/contract-check/" + id;
  }

  @PostMapping("/contract-check/{id}/remove")
  String remove(@PathVariable UUID id, Authentication who, RedirectAttributes redirect) {
    Person person = CheckDoor.reader(Person.of(who));
    KeptText text = texts.find(id).orElseThrow(OutOfSight::new);
    if (text.contract() != null || !text.by().equals(person.name()) && !person.keepsRegisters()) {
      redirect.addFlashAttribute(
          "refused",
          "Alleen een losse tekst kan weg, door wie haar inleverde of door een contractmanager.");
      return "redirect:/contract-check/" + id;
    }
    transaction.executeWithoutResult(status -> texts.remove(id));
    redirect.addFlashAttribute("done", "De tekst is weggegooid.");
    return "redirect:/contract-check";
  }

  private String checked(
      @Nullable String contract, @Nullable MultipartFile file, Authentication who) {
    Person person = CheckDoor.reader(Person.of(who));
    if (contract != null) {
      CheckDoor.keeper(person);
    }
    return "redirect:/contract-check/" + upload.check(contract, file, person.name()).id();
  }

  private String refused(String why, String contract, Model model, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    model.addAttribute("refused", why);
    model.addAttribute("typedContract", contract);
    return ask(model);
  }
}
