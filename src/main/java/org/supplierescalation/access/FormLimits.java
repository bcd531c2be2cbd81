package org.supplierescalation.access;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Limits what the forms of our pages may hold. */
@Configuration
class FormLimits {

  @Bean
  FilterRegistrationBean<FormLimit> formLimit() {
    return FilterOrder.at(FilterOrder.FORMS, new FormLimit(), "/*");
  }
}
