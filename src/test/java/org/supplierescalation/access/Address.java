package org.supplierescalation.access;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;

/** An address of the program as it is mapped, with variables in it. */
record Address(RequestMethod method, String path) {

  boolean reads() {
    return method == RequestMethod.GET;
  }

  /**
   * Asks it of the program.
   *
   * @param person user id, or null when nobody is logged in
   * @param reference fills {@code {reference}}
   * @param document fills what looks for a document, and every other variable
   */
  Stranger.Answer asked(
      @Nullable String person, String reference, String document, WebApplicationContext program) {
    String asked =
        path.replace("{reference}", reference)
            .replace("{kind}", "DEFAULT_NOTICE")
            .replace("{act}", "note")
            .replace("{number}", "1")
            .replaceAll("\\{[^}:]+:([^|}]+)[^}]*}", "$1")
            .replaceAll("\\{[^}]+}", document);
    return new Stranger(person, program).asks(method, asked);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
