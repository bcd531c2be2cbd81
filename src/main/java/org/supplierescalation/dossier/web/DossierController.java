package org.supplierescalation.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.supplierescalation.access.Person;
import org.supplierescalation.dossier.AssembleDossier;
import org.supplierescalation.dossier.Audience;
import org.supplierescalation.dossier.Dossier;
import org.supplierescalation.term.ScreenDates;

/** The page from which a dossier is taken, with what is still missing in it. */
@Controller
class DossierController {

  private final AssembleDossier assemble;
  private final DossierDownload download;

  DossierController(AssembleDossier assemble, DossierDownload download) {
    this.assemble = assemble;
    this.download = download;
  }

  @GetMapping("/cases/{reference}/dossier")
  String show(@PathVariable String reference, Authentication who, Model model) {
    Person person = Person.of(who);
    Dossier dossier =
        assemble.assemble(download.inSight(reference, person), Audience.LAWYER, person.name());
    model.addAttribute("d", dossier);
    model.addAttribute("size", Size.inWords(dossier.size()));
    model.addAttribute("audiences", Audience.values());
    model.addAttribute("dates", new ScreenDates(dossier.law(), dossier.takenAt()));
    return "dossier";
  }

  @GetMapping("/cases/{reference}/dossier.zip")
  void zip(
      @PathVariable String reference,
      @RequestParam(required = false) @Nullable String audience,
      Authentication who,
      HttpServletResponse response)
      throws IOException {
    download.zip(reference, audience, Person.of(who), response);
  }

  @GetMapping("/cases/{reference}/dossier.pdf")
  void pdf(
      @PathVariable String reference,
      @RequestParam(required = false) @Nullable String audience,
      Authentication who,
      HttpServletResponse response)
      throws IOException {
    download.pdf(reference, audience, Person.of(who), response);
  }
}
