package org.supplierescalation.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An answer of our filters that says what went wrong, as problem detail (RFC 9457). */
public enum PlainProblem {
  NOT_LOGGED_IN(
      401, "Meld u aan met uw naam en wachtwoord.", "Log in with your name and password."),
  NOT_ALLOWED(
      403, "U mag dit niet doen, of de pagina is verlopen. Ververs.", "You may not do this."),
  BODY_TOO_LARGE(
      413, "Een bericht mag hoogstens 1 MB groot zijn.", "A message may be at most 1 MB."),
  UPLOAD_TOO_LARGE(
      413,
      "Te groot: hoogstens 25 MB per bestand en 110 MB in één keer.",
      "Too large: at most 25 MB per file and 110 MB at once."),
  UPLOAD_WITHOUT_LENGTH(
      411, "Zeg met Content-Length hoe groot het is.", "Say with Content-Length how large it is."),
  KEY_UNREADABLE(
      400,
      "Idempotency-Key is 1 tot en met 255 zichtbare tekens, zonder spaties.",
      "Idempotency-Key is 1 to 255 visible characters, without spaces."),
  KEY_USED(
      422,
      "Deze Idempotency-Key hoort bij een andere aanvraag. Neem een nieuwe.",
      "This Idempotency-Key belongs to another request. Take a new one."),
  KEY_BUSY(
      409,
      "De eerste aanvraag met deze Idempotency-Key loopt nog. Probeer het zo weer.",
      "The first request with this Idempotency-Key is still running. Try again shortly.");

  private final int status;
  private final String dutch;
  private final String english;

  PlainProblem(int status, String dutch, String english) {
    this.status = status;
    this.dutch = dutch;
    this.english = english;
  }

  /** All words are our own constants: nothing in them needs escaping. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    AnswerLanguage language = AnswerLanguage.of(request);
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.setHeader("Content-Language", language.tag());
    response
        .getOutputStream()
        .write(
            """
            {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}"""
                .formatted(
                    ErrorWords.of(status, language).title(),
                    status,
                    language == AnswerLanguage.ENGLISH ? english : dutch)
                .getBytes(StandardCharsets.UTF_8));
  }
}
