package org.supplierescalation.rate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.supplierescalation.access.Person;
import org.supplierescalation.rate.RateKind;
import org.supplierescalation.rate.StaleRates;

/** On every page, for those who keep the rates: which of them nobody has looked up in time. */
@ControllerAdvice(annotations = Controller.class)
class RateAlarm {

  private final StaleRates staleRates;

  RateAlarm(StaleRates staleRates) {
    this.staleRates = staleRates;
  }

  @ModelAttribute("staleRates")
  List<String> staleRates(@Nullable Authentication who) {
    return who == null
            || who instanceof AnonymousAuthenticationToken
            || !Person.of(who).watchesRates()
        ? List.of()
        : staleRates.now().stream().map(RateKind::dutch).toList();
  }
}
