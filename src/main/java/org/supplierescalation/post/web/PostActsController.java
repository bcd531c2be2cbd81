package org.supplierescalation.post.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.AdmitFile;
import org.supplierescalation.evidence.OfferedFile;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.post.AttemptResult;
import org.supplierescalation.post.EndAttempt;
import org.supplierescalation.post.JudgeRefusal;
import org.supplierescalation.post.ProofKind;
import org.supplierescalation.post.ProveAttempt;

/** How an attempt ended, what proves it, and what the lawyer says of a refusal. */
@Controller
class PostActsController {

  private final PostPage page;
  private final EndAttempt endAttempt;
  private final JudgeRefusal judgeRefusal;
  private final ProveAttempt proveAttempt;
  private final TransactionTemplate transaction;

  PostActsController(
      PostPage page,
      EndAttempt endAttempt,
      JudgeRefusal judgeRefusal,
      ProveAttempt proveAttempt,
      TransactionTemplate transaction) {
    this.page = page;
    this.endAttempt = endAttempt;
    this.judgeRefusal = judgeRefusal;
    this.proveAttempt = proveAttempt;
    this.transaction = transaction;
  }

  @PostMapping(PostPage.PATH + "/result")
  String result(
      @PathVariable String reference,
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String attempt,
      @RequestParam(defaultValue = "") String result,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String remark,
      Authentication who,
      RedirectAttributes redirect,
      HttpServletResponse response,
      Model model) {
    Letter letter = page.letter(reference, kind, who);
    return doing(
        letter,
        Person.of(who).leadsCases(),
        "De afloop is vastgelegd.",
        () ->
            endAttempt.end(
                letter,
                attempt,
                Filled.word(result, AttemptResult.class, "Hoe liep het af?"),
                Filled.day(on, "Op welke dag?"),
                Filled.text(remark, "Toelichting", 1000),
                who.getName()),
        who,
        redirect,
        response,
        model);
  }

  @PostMapping(PostPage.PATH + "/judgement")
  String judge(
      @PathVariable String reference,
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String attempt,
      @RequestParam(defaultValue = "") String counts,
      @RequestParam(defaultValue = "") String reason,
      Authentication who,
      RedirectAttributes redirect,
      HttpServletResponse response,
      Model model) {
    Letter letter = page.letter(reference, kind, who);
    return doing(
        letter,
        Person.of(who).reviewsLetters(),
        "Uw oordeel is vastgelegd.",
        () ->
            judgeRefusal.judge(
                letter,
                attempt,
                Filled.yes(counts, "Telt de weigering als ontvangst?"),
                Filled.text(reason, "Waarom?", 2000),
                who.getName()),
        who,
        redirect,
        response,
        model);
  }

  @PostMapping(PostPage.PATH + "/proof")
  String prove(
      @PathVariable String reference,
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String attempt,
      @RequestParam(defaultValue = "") String shows,
      @RequestParam(defaultValue = "") String datedOn,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Authentication who,
      RedirectAttributes redirect,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Letter letter = page.letter(reference, kind, who);
    if (file != null && file.getSize() > OfferedFile.LARGEST) {
      throw AdmitFile.tooLarge(String.valueOf(file.getOriginalFilename()));
    }
    byte[] bytes = file == null ? new byte[0] : file.getBytes();
    String name =
        file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    return doing(
        letter,
        Person.of(who).leadsCases(),
        "Het bewijs staat in het dossier.",
        () ->
            proveAttempt.prove(
                letter,
                attempt,
                Filled.word(shows, ProofKind.class, "Wat toont het?"),
                Filled.file(name, bytes),
                Filled.day(datedOn, "Van welke dag is het?"),
                who.getName()),
        who,
        redirect,
        response,
        model);
  }

  private String doing(
      Letter letter,
      boolean allowed,
      String done,
      Runnable act,
      Authentication who,
      RedirectAttributes redirect,
      HttpServletResponse response,
      Model model) {
    if (!allowed) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    try {
      transaction.executeWithoutResult(status -> act.run());
      redirect.addFlashAttribute("done", done);
      return "redirect:/cases/%s/letters/%s/post".formatted(letter.reference(), letter.kind());
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      return page.show(letter, Person.of(who), model);
    }
  }
}
