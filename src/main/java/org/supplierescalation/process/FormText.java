package org.supplierescalation.process;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A form shows text as Markdown. What people typed may look like it too, and stays text then: no
 * HTML, and no links or images but those to the program's own pages.
 */
@Component
class FormText {

  private static final Pattern TAG = Pattern.compile("<(?=[\\p{L}/!?])");

  private final Pattern foreignLink;

  FormText(BaseUrl baseUrl) {
    foreignLink = Pattern.compile("](?=[(\\[:])(?!\\(" + Pattern.quote(baseUrl.of("/")) + ")");
  }

  String of(String text) {
    return foreignLink.matcher(TAG.matcher(text).replaceAll("\\\\<")).replaceAll("\\\\]");
  }
}
