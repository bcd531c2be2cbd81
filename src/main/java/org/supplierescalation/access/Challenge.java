package org.supplierescalation.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What a program hears that did not log in (401), or may not do what it asked (403). */
final class Challenge implements AuthenticationEntryPoint, AccessDeniedHandler {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    // A script on our own page must not make the browser open its own password window.
    if (!"XMLHttpRequest".equals(request.getHeader("X-Requested-With"))) {
      response.setHeader(
          "WWW-Authenticate", "Basic realm=\"supplier-escalation\", charset=\"UTF-8\"");
    }
    PlainProblem.NOT_LOGGED_IN.answer(request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    PlainProblem.NOT_ALLOWED.answer(request, response);
  }
}
