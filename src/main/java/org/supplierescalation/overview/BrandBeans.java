package org.supplierescalation.overview;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The brand is read once, at the start: a logo that is no good stops the program there. */
@Configuration
class BrandBeans {

  @Bean
  Brand brand(BrandSettings settings) {
    return settings.brand();
  }
}
