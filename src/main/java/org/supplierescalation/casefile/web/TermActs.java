package org.supplierescalation.casefile.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.notice.ExtendTerm;
import org.supplierescalation.notice.Extension;

/** What can be done about a running term on the page of its case. */
@Configuration
class TermActs {

  @Bean
  CaseAct extendTermAct(ExtendTerm extendTerm) {
    return new CaseAct(
        "extend",
        Person::leadsCases,
        "De termijn is verlengd.",
        (reference, typed, by) ->
            extendTerm.extend(
                reference,
                new Extension(
                    until(typed.get("extendUntil")),
                    days(typed.get("extendDays")),
                    Typed.text("Waarom verlengt u?", typed.get("extendReason"), 2000)),
                by));
  }

  private static @Nullable LocalDate until(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : Typed.day("Nieuwe laatste dag", typed);
  }

  private static @Nullable Integer days(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    if (!typed.strip().matches("\\d{1,3}")) {
      throw new Refused("Vul bij “Aantal dagen erbij” een heel getal in, bijvoorbeeld 7.");
    }
    return Integer.valueOf(typed.strip());
  }
}
