package org.supplierescalation.overview;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.access.FilterOrder;

/** Every POST of our own interface takes a key, and says so. */
@Configuration
class KeyConfiguration {

  @Bean
  FilterRegistrationBean<OncePerKey> oncePerKey(
      KeptAnswers answers, TransactionTemplate transaction) {
    return FilterOrder.at(FilterOrder.KEY, new OncePerKey(answers, transaction), "/api/*");
  }

  @Bean
  OpenApiCustomizer keysInTheDescription() {
    return api ->
        api.getPaths().values().stream()
            .filter(path -> path.getPost() != null)
            .forEach(
                path ->
                    path.getPost()
                        .addParametersItem(
                            new Parameter()
                                .in("header")
                                .name(OncePerKey.HEADER)
                                .description(
                                    "Eigen sleutel van de aanvraag: dezelfde sleutel geeft hetzelfde antwoord, en het"
                                        + " werk gebeurt één keer. Een week geldig.")
                                .schema(new StringSchema().maxLength(255))));
  }
}
