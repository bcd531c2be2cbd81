package org.supplierescalation.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import org.supplierescalation.access.AnswerLanguage;
import org.supplierescalation.access.ErrorWords;

/** What the error page knows when no controller was reached: the status, and words for it. */
@Component
class PlainErrorAttributes extends DefaultErrorAttributes {

  @Override
  public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
    Object status =
        super.getErrorAttributes(request, ErrorAttributeOptions.defaults())
            .getOrDefault("status", 500);
    ErrorWords words = ErrorWords.of((Integer) status, AnswerLanguage.DUTCH);
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("status", status);
    known.put("title", words.title());
    known.put("detail", words.detail());
    return known;
  }
}
