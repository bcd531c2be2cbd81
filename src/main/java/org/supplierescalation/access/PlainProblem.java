package org.supplierescalation.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An answer that says what went wrong, as problem detail (RFC 9457). */
final class PlainProblem {

  private PlainProblem() {}

  /** Title and detail are our own constants: nothing in them needs escaping. */
  static void write(HttpServletResponse response, int status, String title, String detail)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response
        .getOutputStream()
        .write(
            """
            {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}"""
                .formatted(title, status, detail)
                .getBytes(StandardCharsets.UTF_8));
  }
}
