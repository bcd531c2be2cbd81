package org.supplierescalation.access;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;

/**
 * The order of our servlet filters. Spring Security stands at -100, Camunda's filters at the end.
 */
public final class FilterOrder {

  static final int FIRST = Ordered.HIGHEST_PRECEDENCE;
  static final int PERSON = -50;
  static final int BODY = -40;
  public static final int KEY = -35;
  static final int REFUSALS = -30;

  private FilterOrder() {}

  public static <F extends Filter> FilterRegistrationBean<F> at(
      int order, F filter, String... paths) {
    FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    registration.addUrlPatterns(paths);
    registration.setAsyncSupported(true);
    return registration;
  }
}
