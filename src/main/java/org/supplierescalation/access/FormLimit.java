package org.supplierescalation.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that a form of a page is too large. Without it the server leaves the fields of such a form
 * out, the token of the page too, and the person is told that she may not do this.
 */
final class FormLimit extends OncePerRequestFilter {

  /** In bytes; the server reads forms of up to twice this size. */
  static final int LARGEST = 1024 * 1024;

  private static final int MOST_TO_READ = 64 * LARGEST;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isForm(request) && request.getContentLengthLong() > LARGEST) {
      readOut(request.getInputStream());
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }

  /** A browser reads the answer only when it has sent everything. */
  private static void readOut(InputStream body) throws IOException {
    byte[] part = new byte[8192];
    long read = 0;
    for (int length = body.read(part); length >= 0 && read < MOST_TO_READ; ) {
      read += length;
      length = body.read(part);
    }
  }
}
