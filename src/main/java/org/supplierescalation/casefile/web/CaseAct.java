package org.supplierescalation.casefile.web;

import java.util.Map;
import java.util.function.Predicate;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;

/**
 * Something a person can do on the page of a case.
 *
 * @param name last part of its address, such as {@code pause}
 */
record CaseAct(String name, Predicate<Person> who, Telling telling) {

  CaseAct(String name, Predicate<Person> who, String done, Work work) {
    this(
        name,
        who,
        (reference, typed, by) -> {
          work.on(reference, typed, by);
          return done;
        });
  }

  /** Reads what was typed and calls one use case. */
  interface Work {
    void on(CaseReference reference, Map<String, String> typed, String by);
  }

  /** Does the work, and says in Dutch what was done. */
  interface Telling {
    String on(CaseReference reference, Map<String, String> typed, String by);
  }

  boolean allowedTo(Person person) {
    return who.test(person);
  }
}
