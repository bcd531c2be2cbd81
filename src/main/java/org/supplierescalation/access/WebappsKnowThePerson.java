package org.supplierescalation.access;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever logged in to our page is logged in to Tasklist, Cockpit and Admin too. */
final class WebappsKnowThePerson extends ContainerBasedAuthenticationFilter {

  private final People people;

  WebappsKnowThePerson(People people) {
    this.people = people;
  }

  @Override
  public void init(FilterConfig config) {
    authenticationProvider = new PersonOfTheSession();
  }

  private final class PersonOfTheSession implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(
        HttpServletRequest request, ProcessEngine engine) {
      Authentication person = SecurityContextHolder.getContext().getAuthentication();
      return person == null || people.known(person.getName()) == null
          ? AuthenticationResult.unsuccessful()
          : AuthenticationResult.successful(person.getName());
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(
        HttpServletResponse response, ProcessEngine engine) {
      // The login page is the only door; the web applications have none of their own.
    }
  }
}
