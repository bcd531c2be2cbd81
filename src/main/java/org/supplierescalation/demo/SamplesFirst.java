package org.supplierescalation.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the sample stories are told, the clock stands in the past. Whoever comes in meanwhile sees
 * the login page, and waits a moment with everything else.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SamplesFirst extends OncePerRequestFilter {

  private static final Set<String> OPEN =
      Set.of("/css", "/images", "/favicon.ico", "/actuator/health");

  private final Telling telling;

  SamplesFirst(Telling telling) {
    this.telling = telling;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return OPEN.stream().anyMatch(path::startsWith)
        || path.equals("/login") && request.getMethod().equals("GET");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    telling.awaitEnd();
    chain.doFilter(request, response);
  }
}
