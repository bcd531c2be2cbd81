package org.supplierescalation.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who is asking, so that its authorizations hold. Groups are read anew with each
 * request: who was removed, or lost a group, is out at once.
 */
final class PersonInEngine extends OncePerRequestFilter {

  private final IdentityService identities;
  private final People people;

  PersonInEngine(IdentityService identities, People people) {
    this.identities = identities;
    this.people = people;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    if (person == null || person instanceof AnonymousAuthenticationToken) {
      chain.doFilter(request, response);
      return;
    }
    if (people.known(person.getName()) == null) {
      leave(request);
      chain.doFilter(request, response);
      return;
    }
    List<String> groups = people.groupsOf(person.getName());
    UsernamePasswordAuthenticationToken today = EnginePasswords.person(person.getName(), groups);
    today.setDetails(person.getDetails());
    // A context of its own: the one from the session is shared with parallel requests.
    SecurityContextHolder.setContext(new SecurityContextImpl(today));
    identities.setAuthentication(person.getName(), groups);
    try {
      chain.doFilter(request, response);
    } finally {
      identities.clearAuthentication();
    }
  }

  private static void leave(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
