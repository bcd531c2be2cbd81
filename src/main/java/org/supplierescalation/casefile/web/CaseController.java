package org.supplierescalation.casefile.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CasesInSight;

/** One case, with everything that is known of it. */
@Controller
class CaseController {

  private final CasesInSight cases;
  private final CasePage casePage;
  private final DocumentAnswer documents;

  CaseController(CasesInSight cases, CasePage casePage, DocumentAnswer documents) {
    this.cases = cases;
    this.casePage = casePage;
    this.documents = documents;
  }

  @GetMapping("/cases/{reference}")
  String show(
      @PathVariable String reference,
      @RequestParam(required = false) @Nullable List<String> kind,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String timeline,
      @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String line,
      Authentication who,
      Model model) {
    Person person = Person.of(who);
    return casePage.show(
        cases.get(reference, person),
        person,
        TimelineChoice.of(kind, text, timeline, page, line),
        Map.of(),
        model);
  }

  @GetMapping("/cases/{reference}/documents/{id}")
  ResponseEntity<byte[]> document(
      @PathVariable String reference, @PathVariable String id, Authentication who) {
    return documents.of(cases.get(reference, Person.of(who)).reference(), id);
  }
}
