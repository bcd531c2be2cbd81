package org.supplierescalation.process;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** The message about the released payment as it was drafted. */
@Component
class ReviewReleaseFacts implements Facts {

  private final Letters letters;
  private final BaseUrl baseUrl;

  ReviewReleaseFacts(Letters letters, BaseUrl baseUrl) {
    this.letters = letters;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_ReviewRelease");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    return Map.of(
        "releaseRecipient",
        letters.newest(reference, LetterKind.SUSPENSION_RELEASE).recipient(),
        "previewLink",
        baseUrl.of(
            "/cases/%s/letters/%s/preview".formatted(reference, LetterKind.SUSPENSION_RELEASE)));
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    Letter letter = letters.newest(reference, LetterKind.SUSPENSION_RELEASE);
    return Map.of("mailSubject", letter.subject(), "mailBody", letter.body());
  }
}
