package org.supplierescalation.post.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.evidence.AdmitFile;
import org.supplierescalation.evidence.OfferedFile;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.post.AttemptResult;
import org.supplierescalation.post.EndAttempt;
import org.supplierescalation.post.JudgeRefusal;
import org.supplierescalation.post.MakePrintPackage;
import org.supplierescalation.post.PostedLetters;
import org.supplierescalation.post.ProofKind;
import org.supplierescalation.post.ProveAttempt;
import org.supplierescalation.term.ScreenDates;

/** One letter on paper: the package to print, and what became of each attempt. */
@Controller
class PostController {

  private static final String PAGE = "/cases/{reference}/letters/{kind}/post";

  private final CasesInSight cases;
  private final Letters letters;
  private final PostedLetters posted;
  private final EndAttempt endAttempt;
  private final JudgeRefusal judgeRefusal;
  private final ProveAttempt proveAttempt;
  private final MakePrintPackage printPackage;
  private final ContractOfCase contracts;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PostController(
      CasesInSight cases,
      Letters letters,
      PostedLetters posted,
      EndAttempt endAttempt,
      JudgeRefusal judgeRefusal,
      ProveAttempt proveAttempt,
      MakePrintPackage printPackage,
      ContractOfCase contracts,
      TransactionTemplate transaction,
      Clock clock) {
    this.cases = cases;
    this.letters = letters;
    this.posted = posted;
    this.endAttempt = endAttempt;
    this.judgeRefusal = judgeRefusal;
    this.proveAttempt = proveAttempt;
    this.printPackage = printPackage;
    this.contracts = contracts;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping(PAGE)
  String show(
      @PathVariable String reference, @PathVariable String kind, Authentication who, Model model) {
    return page(letter(reference, kind, who), Person.of(who), model);
  }

  @GetMapping(PAGE + "/package.pdf")
  ResponseEntity<byte[]> print(
      @PathVariable String reference,
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable List<String> annex,
      Authentication who) {
    Letter letter = letter(reference, kind, who);
    List<UUID> annexes = annex == null ? List.of() : annex.stream().map(Filled::document).toList();
    String name = letter.kind().fileName(letter.reference(), letter.round());
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("print-" + name).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.APPLICATION_PDF)
        .body(printPackage.make(letter, annexes));
  }

  @PostMapping(PAGE + "/result")
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
    Letter letter = letter(reference, kind, who);
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

  @PostMapping(PAGE + "/judgement")
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
    Letter letter = letter(reference, kind, who);
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

  @PostMapping(PAGE + "/proof")
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
    Letter letter = letter(reference, kind, who);
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
      return page(letter, Person.of(who), model);
    }
  }

  private String page(Letter letter, Person person, Model model) {
    model.addAttribute("letter", letter);
    model.addAttribute("attempts", posted.of(letter));
    model.addAttribute("annexes", printPackage.possibleAnnexes(letter));
    model.addAttribute("results", AttemptResult.values());
    model.addAttribute("proofs", ProofKind.values());
    model.addAttribute("law", contracts.law(letter.reference()));
    model.addAttribute("mayRecord", person.leadsCases());
    model.addAttribute("mayJudge", person.reviewsLetters());
    model.addAttribute("dates", ScreenDates.of(contracts.law(letter.reference()), clock));
    return "post";
  }

  private Letter letter(String reference, String kind, Authentication who) {
    CaseReference found = cases.get(reference, Person.of(who)).reference();
    return letters.of(found).stream()
        .filter(letter -> letter.kind().name().equals(kind) && letter.document() != null)
        .filter(letter -> letter.kind().formal())
        .reduce((earlier, later) -> later)
        .orElseThrow(OutOfSight::new);
  }
}
