package org.supplierescalation.sla;

import java.util.Optional;

/** The service agreements, one for each contract. */
public interface ServiceAgreements {

  Optional<ServiceAgreement> find(String contract);

  /**
   * Writes it down as the next version.
   *
   * @throws org.supplierescalation.casefile.Refused when somebody else did since this version
   */
  void put(ServiceAgreement agreement, String by);
}
