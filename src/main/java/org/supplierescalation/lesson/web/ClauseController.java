package org.supplierescalation.lesson.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.lesson.ChooseClauses;
import org.supplierescalation.lesson.ClauseChoice;
import org.supplierescalation.lesson.ClauseDocument;

/** The library of clauses: to read, to choose from, and to take along to the next tender. */
@Controller
class ClauseController {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final ChooseClauses chooseClauses;
  private final ClauseDocument document;
  private final Contracts contracts;

  ClauseController(ChooseClauses chooseClauses, ClauseDocument document, Contracts contracts) {
    this.chooseClauses = chooseClauses;
    this.document = document;
    this.contracts = contracts;
  }

  @GetMapping("/clauses")
  String show(
      @RequestParam(required = false) @Nullable String contract, Authentication who, Model model) {
    model.addAttribute("choice", choice(contract, who));
    model.addAttribute("contracts", contracts.all());
    return "lesson/clauses";
  }

  @GetMapping("/clauses.docx")
  ResponseEntity<byte[]> docx(
      @RequestParam(required = false) @Nullable String contract,
      @RequestParam(required = false) @Nullable List<String> clause,
      Authentication who) {
    ClauseChoice choice = choice(contract, who);
    byte[] bytes = document.write(choice, choice.chosen(clause == null ? List.of() : clause));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, DOCX)
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("bepalingen.docx", StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes);
  }

  private ClauseChoice choice(@Nullable String contract, Authentication who) {
    if (!Person.of(who).seesEveryCase()) {
      throw new OutOfSight();
    }
    return chooseClauses.under(contract);
  }
}
