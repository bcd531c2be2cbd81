package org.supplierescalation.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.CaseReference;

class ClaimsPanelTest {

  private static final CaseReference CASE = new CaseReference("ESC-2026-0023");

  private final Kept claims = new Kept();
  private final ClaimsPanel panel = new ClaimsPanel(claims);

  @Test
  void showsNothingOfACaseWithoutClaims() {
    assertThat(panel.of(CASE)).isEmpty();
  }

  @Test
  void showsEachClaimWithItsComputationAndHowFarItCame() {
    claims.add(penalty().payableBy(LocalDate.of(2026, 12, 10)).now(ClaimState.SENT, null));

    assertThat(panel.of(CASE).orElseThrow().rows())
        .containsExactly(
            List.of(
                "Boete of schadebeding, artikel 9.2",
                "3 × € 500,00",
                "€ 1.500,00",
                "10-12-2026",
                "Gevorderd"));
  }

  @Test
  void whatWasWithdrawnOrNeverSentLeavesRoomUnderTheMaximum() {
    claims.add(penalty());
    claims.add(penalty().now(ClaimState.WITHDRAWN, "vergissing"));
    assertThat(claims.before(CASE, ClaimKind.PENALTY, "artikel 9.2")).isEmpty();
    for (ClaimState state : List.of(ClaimState.SENT, ClaimState.SETTLED, ClaimState.DISPUTED)) {
      claims.add(penalty().now(state, null));
    }
    assertThat(Claims.total(claims.before(CASE, ClaimKind.PENALTY, "artikel 9.2")))
        .isEqualByComparingTo("4500.00");
    assertThat(claims.before(CASE, ClaimKind.PENALTY, "artikel 10")).isEmpty();
    assertThat(claims.before(CASE, ClaimKind.SERVICE_CREDITS, "artikel 9.2")).isEmpty();
  }

  private static Claim penalty() {
    return Claim.computed(
        CASE,
        ClaimKind.PENALTY,
        "artikel 9.2",
        LocalDate.of(2026, 11, 1),
        LocalDate.of(2026, 11, 3),
        new BigDecimal("1500.00"),
        "3 × € 500,00");
  }

  private static final class Kept implements Claims {

    private final List<Claim> kept = new ArrayList<>();

    @Override
    public void add(Claim claim) {
      kept.add(claim);
    }

    @Override
    public void update(Claim claim) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Claim newest(CaseReference reference, ClaimKind kind) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Claim> of(CaseReference reference) {
      return kept;
    }
  }
}
