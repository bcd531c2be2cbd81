package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The service credits that were computed; the newest counts. */
public interface CreditClaims {

  void add(ServiceCredits credits);

  Optional<ServiceCredits> latest(CaseReference reference);
}
