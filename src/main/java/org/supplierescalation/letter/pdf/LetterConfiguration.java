package org.supplierescalation.letter.pdf;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
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
  OwnTexts ownTexts(@Value("${escalation.texts.folder:}") String folder) {
    return new OwnTexts(folder.isBlank() ? null : Path.of(folder));
  }

  @Bean
  LetterWriter letterWriter(Organisation organisation, OwnTexts own) {
    return new TemplateLetterWriter(
        new TemplateFiles("classpath*:processes/**/", own), organisation);
  }
}
