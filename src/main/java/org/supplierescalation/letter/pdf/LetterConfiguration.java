package org.supplierescalation.letter.pdf;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.letter.Organisation;

@Configuration
class LetterConfiguration {

  @Bean
  Organisation organisation(OrganisationSettings settings) {
    return settings.organisation();
  }

  @Bean
  LetterWriter letterWriter(Organisation organisation) {
    return new TemplateLetterWriter(new TemplateFiles("classpath*:processes/**/"), organisation);
  }
}
