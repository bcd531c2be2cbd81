package org.supplierescalation.people.web;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.Person;
import org.supplierescalation.people.Replacement;
import org.supplierescalation.people.Replacements;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/**
 * What runs or is still to come, and a person may know of: who is away is told to those involved.
 */
@Component
class ReplacementsInSight {

  private final Replacements replacements;
  private final Clock clock;

  ReplacementsInSight(Replacements replacements, Clock clock) {
    this.replacements = replacements;
    this.clock = clock;
  }

  List<Replacement> of(Person person) {
    return replacements.notOverOn(ScreenDates.of(Law.NL, clock).today()).stream()
        .filter(
            r ->
                person.administers()
                    || r.absent().equals(person.name())
                    || r.substitute().equals(person.name()))
        .toList();
  }
}
