package org.supplierescalation.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headers of an answer that mean something to the program that asked. */
record AnswerHeaders(Map<String, String> values) {

  private static final List<String> MEANT = List.of("Content-Type", "Location", "ETag");

  static AnswerHeaders of(HttpServletResponse response) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : MEANT) {
      String value =
          "Content-Type".equals(name) ? response.getContentType() : response.getHeader(name);
      if (value != null) {
        values.put(name, value);
      }
    }
    return new AnswerHeaders(values);
  }

  static AnswerHeaders from(@Nullable String text) {
    Map<String, String> values = new LinkedHashMap<>();
    if (text != null) {
      text.lines().map(line -> line.split(": ", 2)).forEach(pair -> values.put(pair[0], pair[1]));
    }
    return new AnswerHeaders(values);
  }

  /** One header a line, as in HTTP; no header has a line break in it. */
  String inOneText() {
    StringBuilder text = new StringBuilder();
    values.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    return text.toString();
  }

  void putOn(HttpServletResponse response) {
    values.forEach(response::setHeader);
  }
}
