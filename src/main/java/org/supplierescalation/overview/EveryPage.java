package org.supplierescalation.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.supplierescalation.access.Person;

/** What the head of every page shows: whose it is, who is logged in, and where he can go. */
@ControllerAdvice(annotations = Controller.class)
class EveryPage {

  private final Brand brand;
  private final List<Door> doors;

  EveryPage(Brand brand, ObjectProvider<Door> doors) {
    this.brand = brand;
    this.doors = doors.orderedStream().toList();
  }

  @ModelAttribute("person")
  @Nullable Person person(@Nullable Authentication who) {
    return who == null || who instanceof AnonymousAuthenticationToken ? null : Person.of(who);
  }

  @ModelAttribute("brand")
  Brand brand() {
    return brand;
  }

  @ModelAttribute("doors")
  List<Door> doors() {
    return doors;
  }
}
