package org.supplierescalation.casefile.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Refused;

/** The cases a person may see. What is out of sight does not exist: 404, never 403. */
@Component
class CasesInSight {

  private final CaseFiles cases;

  CasesInSight(CaseFiles cases) {
    this.cases = cases;
  }

  /** Newest first. */
  List<EscalationCase> all(Person person) {
    return cases.all().stream().filter(c -> sees(person, c)).toList();
  }

  EscalationCase get(String reference, Person person) {
    return cases
        .find(known(reference))
        .filter(c -> sees(person, c))
        .orElseThrow(CasesInSight::notFound);
  }

  static boolean sees(Person person, EscalationCase escalation) {
    return person.seesEveryCase() || escalation.openedBy().equals(person.name());
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static CaseReference known(String reference) {
    try {
      return new CaseReference(reference);
    } catch (Refused notAReference) {
      throw notFound();
    }
  }
}
