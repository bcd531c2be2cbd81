package org.supplierescalation.contract.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.supplierescalation.access.Person;

/**
 * Whoever only reports finds nothing here, before anything of the request is read: also a request
 * that is not right shows him no register.
 */
@Component
class RegisterDoor implements WebMvcConfigurer, HandlerInterceptor {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns(
            "/suppliers/**", "/contracts/**", "/api/v1/suppliers/**", "/api/v1/contracts/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getUserPrincipal() instanceof Authentication who) {
      RegisterPages.reader(Person.of(who));
    }
    return true;
  }
}
