package org.supplierescalation.evidence.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.Told;

/** Evidence from the page of a case. What is refused keeps nothing of the other files back. */
@Controller
class EvidenceController {

  private final CasesInSight cases;
  private final Upload upload;

  EvidenceController(CasesInSight cases, Upload upload) {
    this.cases = cases;
    this.upload = upload;
  }

  @PostMapping("/cases/{reference}/evidence")
  String upload(
      @PathVariable String reference,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      @ModelAttribute UploadForm form,
      Authentication who,
      RedirectAttributes redirect) {
    Person person = Person.of(who);
    CaseReference known = cases.get(reference, person).reference();
    List<String> refused = new ArrayList<>();
    int kept = 0;
    try {
      Told told = form.told();
      List<MultipartFile> chosen = chosen(files);
      for (MultipartFile file : chosen) {
        try {
          upload.keep(known, file, told, person.name());
          kept++;
        } catch (Refused reason) {
          refused.add(reason.getMessage());
        }
      }
    } catch (Refused reason) {
      refused.add(reason.getMessage());
    }
    if (kept > 0) {
      redirect.addFlashAttribute("done", done(kept));
    }
    if (!refused.isEmpty()) {
      redirect.addFlashAttribute("refused", String.join(" ", refused));
      redirect.addFlashAttribute("evidenceTyped", form);
    }
    return "redirect:/cases/" + known + back(form, refused.isEmpty());
  }

  /** A redacted copy is put beside its original on the page of the original. */
  private static String back(UploadForm form, boolean done) {
    String original = form.redactedFrom();
    if (original != null && original.matches("[0-9a-f-]{36}")) {
      return "/documents/" + original + "/view";
    }
    return done ? "#documenten" : "";
  }

  /** A form without a file sends one part without a name. */
  private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
    List<MultipartFile> chosen =
        files == null
            ? List.of()
            : files.stream()
                .filter(
                    file ->
                        !file.isEmpty()
                            || file.getOriginalFilename() != null
                                && !file.getOriginalFilename().isEmpty())
                .toList();
    if (chosen.isEmpty()) {
      throw new Refused("Kies minstens één bestand.");
    }
    return chosen;
  }

  private static String done(int kept) {
    return kept == 1
        ? "Het bestand staat in het dossier."
        : kept + " bestanden staan in het dossier.";
  }
}
