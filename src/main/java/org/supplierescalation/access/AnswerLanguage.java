package org.supplierescalation.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** In which language a program is told what went wrong: Dutch, unless it asks for English. */
public enum AnswerLanguage {
  DUTCH("nl"),
  ENGLISH("en");

  private final String tag;

  AnswerLanguage(String tag) {
    this.tag = tag;
  }

  /** The first of the two that stands in {@code Accept-Language} (RFC 9110, 12.5.4). */
  public static AnswerLanguage of(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return DUTCH;
    }
    for (Locale wanted : Collections.list(request.getLocales())) {
      for (AnswerLanguage language : values()) {
        if (language.tag.equals(wanted.getLanguage())) {
          return language;
        }
      }
    }
    return DUTCH;
  }

  /** Language tag (RFC 5646). */
  public String tag() {
    return tag;
  }
}
