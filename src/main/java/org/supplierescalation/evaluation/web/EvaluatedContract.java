package org.supplierescalation.evaluation.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;

/** A contract for whoever may see or evaluate it; for others it does not exist. */
@Component
class EvaluatedContract {

  private final Contracts contracts;

  EvaluatedContract(Contracts contracts) {
    this.contracts = contracts;
  }

  Contract seen(String number, Person person) {
    if (!person.seesEveryCase()) {
      throw new OutOfSight();
    }
    return contracts.find(number).orElseThrow(OutOfSight::new);
  }

  void kept(String number, Person person) {
    seen(number, person);
    if (!person.keepsRegisters()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
