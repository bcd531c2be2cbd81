package org.supplierescalation.casefile.web;

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
  private final CasePage page;
  private final DocumentAnswer documents;

  CaseController(CasesInSight cases, CasePage page, DocumentAnswer documents) {
    this.cases = cases;
    this.page = page;
    this.documents = documents;
  }

  @GetMapping("/cases/{reference}")
  String show(
      @PathVariable String reference,
      @RequestParam(required = false) @Nullable String timeline,
      Authentication who,
      Model model) {
    Person person = Person.of(who);
    return page.show(
        cases.get(reference, person), person, "oldest".equals(timeline), Map.of(), model);
  }

  @GetMapping("/cases/{reference}/documents/{id}")
  ResponseEntity<byte[]> document(
      @PathVariable String reference, @PathVariable String id, Authentication who) {
    return documents.of(cases.get(reference, Person.of(who)).reference(), id);
  }
}
