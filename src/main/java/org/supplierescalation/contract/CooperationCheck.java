package org.supplierescalation.contract;

import java.util.ArrayList;
import java.util.List;
import org.supplierescalation.casefile.Refused;

/**
 * Whether we did our own part. The supplier is not in default as long as we keep it from performing
 * (BW 6:61 lid 2, BE 5.239).
 *
 * @param access it could get in: accounts, rooms, connections
 * @param data it had what it needed: data, test data, information
 * @param decisions we decided in time
 * @param payment undisputed invoices are paid
 * @param explanation what we failed in; empty only when all is in order
 */
public record CooperationCheck(
    boolean access, boolean data, boolean decisions, boolean payment, String explanation) {

  public CooperationCheck {
    if (!(access && data && decisions && payment) && explanation.isBlank()) {
      throw new Refused("Leg bij “Toelichting” uit wat er van onze kant nog ontbreekt.");
    }
  }

  public Cooperation finding() {
    return missing().isEmpty() ? Cooperation.IN_ORDER : Cooperation.OWN_FAILURE;
  }

  /** Our own parts that are not done, in Dutch. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (!access) {
      missing.add("toegang geven");
    }
    if (!data) {
      missing.add("gegevens aanleveren");
    }
    if (!decisions) {
      missing.add("op tijd beslissen");
    }
    if (!payment) {
      missing.add("onbetwiste facturen betalen");
    }
    return List.copyOf(missing);
  }
}
