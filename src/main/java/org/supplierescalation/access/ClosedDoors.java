package org.supplierescalation.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Doors that stay shut for everybody, however the address is written: the engine's set-up, through
 * which a stranger could make an administrator (CVE-2026-77226); deploying over the network,
 * because a model is code; the database console; and what the actuator shows besides health.
 */
final class ClosedDoors extends OncePerRequestFilter {

  private static final Pattern CLOSED =
      Pattern.compile(
          "/camunda/(api/admin/setup|app/admin/[^/]+/setup)(/.*)?"
              + "|/(engine-rest|camunda/api/engine)(/engine/[^/]+)?/deployment/create/?"
              + "|/h2-console(/.*)?"
              + "|/actuator(?!/health(/|$))(/.*)?");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (closed(path)) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  static boolean closed(String path) {
    String spelled = path;
    // Twice encoded is once too often, but something behind us might decode twice.
    for (int times = 0; times < 3; times++) {
      if (CLOSED.matcher(plain(spelled)).matches()) {
        return true;
      }
      try {
        spelled = URLDecoder.decode(spelled.replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException unreadable) {
        return times == 0;
      }
    }
    return CLOSED.matcher(plain(spelled)).matches();
  }

  /** The one spelling that all spellings of a path share. */
  private static String plain(String path) {
    String words =
        path.replaceAll(";[^/]*", "")
            .replace('\\', '/')
            .replaceAll("[^\\p{Graph}]", "")
            .replaceAll("/+", "/")
            .toLowerCase(Locale.ROOT);
    return URI.create(words.replaceAll("[^a-z0-9./_-]", "_")).normalize().getPath();
  }
}
