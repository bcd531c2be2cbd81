package org.supplierescalation.contractcheck.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;

/** Contract texts are seen by who sees the registers; whoever only reports finds nothing here. */
@Component
class CheckDoor implements WebMvcConfigurer, HandlerInterceptor {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/contract-check/**", "/contract-proposals/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getUserPrincipal() instanceof Authentication who) {
      reader(Person.of(who));
    }
    return true;
  }

  static Person reader(Person person) {
    if (!person.seesEveryCase()) {
      throw new OutOfSight();
    }
    return person;
  }

  static Person keeper(Person person) {
    if (!reader(person).keepsRegisters()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return person;
  }
}
