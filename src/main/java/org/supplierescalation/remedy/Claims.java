package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/** The claims on file. */
public interface Claims {

  void add(Claim claim);

  /** Writes what changes of the newest claim of this kind: state, pay-by day, booking, remark. */
  void update(Claim claim);

  /** The newest claim of this kind, which the process made sure is there. */
  Claim newest(CaseReference reference, ClaimKind kind);

  /** All claims of a case, oldest first. */
  List<Claim> of(CaseReference reference);

  /** What was claimed before under the same maximum; not what was withdrawn or never sent. */
  default List<Claim> before(CaseReference reference, ClaimKind kind, String about) {
    return of(reference).stream()
        .filter(claim -> claim.kind() == kind && claim.about().equals(about) && claim.counts())
        .toList();
  }

  /** Euro in all. */
  static BigDecimal total(List<Claim> claims) {
    return claims.stream().map(Claim::total).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
