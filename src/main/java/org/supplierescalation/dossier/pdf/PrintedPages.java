package org.supplierescalation.dossier.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.dossier.Dossier;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.letter.Organisation;
import org.supplierescalation.letter.SafeText;
import org.supplierescalation.term.ScreenDates;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints the pages of our own in a dossier: PDF/A-3a and PDF/UA-1, as our letters. */
@Component
class PrintedPages {

  private final ITemplateEngine templates;
  private final LetterWriter press;
  private final Organisation organisation;

  PrintedPages(ITemplateEngine templates, LetterWriter press, Organisation organisation) {
    this.templates = templates;
    this.press = press;
    this.organisation = organisation;
  }

  /**
   * @param template in {@code templates/dossier}; knows the dossier as {@code d}
   */
  byte[] print(String template, Dossier dossier, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("d", dossier);
    model.put("organisation", organisation);
    model.put("dates", new ScreenDates(dossier.law(), dossier.takenAt()));
    String page =
        templates.process("dossier/" + template, new Context(Locale.forLanguageTag("nl"), model));
    return press.print(SafeText.lines(page));
  }
}
