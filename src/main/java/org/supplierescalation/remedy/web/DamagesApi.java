package org.supplierescalation.remedy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.remedy.AccountDamages;
import org.supplierescalation.remedy.DamageClaims;

/** The damages ledger for other programs. What is out of sight does not exist. */
@RestController
@Tag(name = "Dossiers")
class DamagesApi {

  private final CaseFiles cases;
  private final AccountDamages accountDamages;
  private final DamageClaims claims;

  DamagesApi(CaseFiles cases, AccountDamages accountDamages, DamageClaims claims) {
    this.cases = cases;
    this.accountDamages = accountDamages;
    this.claims = claims;
  }

  @Operation(summary = "Geeft de schadestaat van een dossier, met rente tot en met vandaag")
  @ApiResponse(responseCode = "404", description = "Dit dossier is er niet, of niet voor u")
  @GetMapping("/api/v1/cases/{reference}/damages")
  DamagesBody damages(@PathVariable String reference, Authentication who) {
    CaseReference known = inSight(reference, Person.of(who));
    return DamagesBody.of(accountDamages.today(known), claims.received(known));
  }

  private CaseReference inSight(String reference, Person person) {
    try {
      return cases
          .find(new CaseReference(reference))
          .filter(found -> person.seesEveryCase() || found.openedBy().equals(person.name()))
          .map(EscalationCase::reference)
          .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    } catch (Refused notAReference) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
