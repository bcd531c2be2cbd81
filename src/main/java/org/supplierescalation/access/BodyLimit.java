package org.supplierescalation.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a request body over 1 MB, whether its length was announced or not. */
final class BodyLimit extends OncePerRequestFilter {

  /** In bytes. */
  static final int LARGEST = 1024 * 1024;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    // An uploaded document has a limit of its own: UploadLimit.
    String type = request.getContentType();
    return type != null
        && type.startsWith("multipart/")
        && request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > LARGEST) {
      PlainProblem.BODY_TOO_LARGE.answer(request, response);
    } else if (request.getHeader("Transfer-Encoding") == null) {
      chain.doFilter(request, response);
    } else {
      byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
      if (body.length > LARGEST) {
        PlainProblem.BODY_TOO_LARGE.answer(request, response);
      } else {
        chain.doFilter(new RequestReadAlready(request, body), response);
      }
    }
  }
}
