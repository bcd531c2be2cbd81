package org.supplierescalation.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.Verification;
import org.supplierescalation.casefile.VerifyCaseFile;

/** Whether the file of a case is still what was written, for people and for programs. */
@Controller
@Tag(name = "Dossiers")
class VerificationController {

  private final CasesInSight cases;
  private final VerifyCaseFile verify;

  VerificationController(CasesInSight cases, VerifyCaseFile verify) {
    this.cases = cases;
    this.verify = verify;
  }

  @GetMapping("/cases/{reference}/verification")
  String page(@PathVariable String reference, Authentication who, Model model) {
    model.addAttribute("found", verify.verify(inSight(reference, who)));
    return "verification";
  }

  @Operation(summary = "Controleert of er in een dossier achteraf iets is gewijzigd")
  @GetMapping(
      path = "/api/v1/cases/{reference}/verification",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  VerificationBody body(@PathVariable String reference, Authentication who) {
    return VerificationBody.of(verify.verify(inSight(reference, who)));
  }

  private CaseReference inSight(String reference, Authentication who) {
    return cases.get(reference, Person.of(who)).reference();
  }

  /** A {@link Verification} as other programs read it. */
  record VerificationBody(
      String reference,
      Instant at,
      boolean intact,
      int lines,
      int documents,
      @Nullable String hash,
      List<String> faults) {

    static VerificationBody of(Verification found) {
      return new VerificationBody(
          found.reference().value(),
          found.at(),
          found.intact(),
          found.lines(),
          found.documents(),
          found.hash(),
          found.faults());
    }
  }
}
