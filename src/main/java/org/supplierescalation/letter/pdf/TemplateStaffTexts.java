package org.supplierescalation.letter.pdf;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.LetterFacts;
import org.supplierescalation.letter.LetterText;
import org.supplierescalation.letter.StaffTexts;

/** Our own people read Dutch; the texts may be replaced by the organisation's, as with letters. */
@Component
class TemplateStaffTexts implements StaffTexts {

  private final TemplateFiles files;

  TemplateStaffTexts(OwnTexts own) {
    this.files = new TemplateFiles("classpath*:processes/**/", own);
  }

  @Override
  public LetterText write(String stem, Map<String, Object> facts) {
    LetterFacts.check(facts);
    String name = stem + ".nl.txt";
    String[] parts = TemplateLetterWriter.mailParts(name, files.text(name));
    return new LetterText(
        LetterTemplate.ofSubject(name, parts[0]).filledWith(facts).strip(),
        LetterTemplate.ofPlainText(name, parts[1]).filledWith(facts));
  }
}
