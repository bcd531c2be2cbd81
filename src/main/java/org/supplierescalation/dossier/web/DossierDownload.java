package org.supplierescalation.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.dossier.Audience;
import org.supplierescalation.dossier.Dossier;
import org.supplierescalation.dossier.DossierBundle;
import org.supplierescalation.dossier.DossierForm;
import org.supplierescalation.dossier.DossierZip;
import org.supplierescalation.dossier.TakeDossier;

/** Hands a dossier to whoever may have it; for everybody else there is none. */
@Component
class DossierDownload {

  private final CasesInSight cases;
  private final TakeDossier take;
  private final DossierZip zip;
  private final DossierBundle bundle;

  DossierDownload(CasesInSight cases, TakeDossier take, DossierZip zip, DossierBundle bundle) {
    this.cases = cases;
    this.take = take;
    this.zip = zip;
    this.bundle = bundle;
  }

  void zip(String reference, @Nullable String audience, Person person, HttpServletResponse answer)
      throws IOException {
    CaseReference found = inSight(reference, person);
    Dossier dossier = take.take(found, audience(audience), DossierForm.ZIP, person.name());
    name(dossier.fileName("zip"), "application/zip", answer);
    zip.write(dossier, answer.getOutputStream());
  }

  void pdf(String reference, @Nullable String audience, Person person, HttpServletResponse answer)
      throws IOException {
    CaseReference found = inSight(reference, person);
    Dossier dossier = take.take(found, audience(audience), DossierForm.PDF, person.name());
    name(dossier.fileName("pdf"), "application/pdf", answer);
    bundle.write(dossier, answer.getOutputStream());
  }

  /** Who reports sees the own case, but not the advice of our lawyer, which is in the dossier. */
  CaseReference inSight(String reference, Person person) {
    if (!person.seesEveryCase()) {
      throw new OutOfSight();
    }
    return cases.get(reference, person).reference();
  }

  static Audience audience(@Nullable String word) {
    if (word == null || word.isBlank()) {
      return Audience.LAWYER;
    }
    return Stream.of(Audience.values())
        .filter(audience -> audience.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> new Refused("Kies voor audience LAWYER (alles) of OTHERS (om te delen)."));
  }

  /** Written by hand on the way out: a whole dossier is never in memory. */
  private static void name(String fileName, String type, HttpServletResponse answer) {
    answer.setContentType(type);
    answer.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(fileName).build().toString());
    answer.setHeader("X-Content-Type-Options", "nosniff");
  }
}
