package org.supplierescalation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.term.Law;

/**
 * The grades of law.md 1.3, and worked case 11 of section 7: only sent is D, and D proves nothing.
 */
class ReceiptGradeTest {

  @ParameterizedTest(name = "{0}, address accepted {1}, {2}, {3}: {4}, {5}")
  @CsvSource({
    "NL, false, EMAIL,   CONFIRMED,     A, PROVEN",
    "NL, false, POST,    DELIVERY_SCAN, B, PROVEN",
    "NL, false, BAILIFF, DELIVERY_SCAN, B, PROVEN",
    "NL, false, EMAIL,   READ_RECEIPT,  C, PROVEN",
    "NL, false, EMAIL,   SENT_ONLY,     D, UNPROVEN",
    "NL, true,  POST,    SENT_ONLY,     D, UNPROVEN",
    "BE, true,  EMAIL,   CONFIRMED,     A, PROVEN",
    "BE, true,  EMAIL,   READ_RECEIPT,  C, PROVEN",
    "BE, false, EMAIL,   CONFIRMED,     A, PROVEN",
    "BE, false, EMAIL,   READ_RECEIPT,  D, UNPROVEN",
    "BE, false, POST,    CONFIRMED,     A, PROVEN",
    "BE, false, POST,    DELIVERY_SCAN, B, PROVEN",
    "NL, false, POST,    DELIVERY_REFUSED, B, PROVEN",
    "BE, false, BAILIFF, DELIVERY_REFUSED, B, PROVEN",
  })
  void theGradeFollowsTheEvidenceAndInBelgiumTheAcceptedAddress(
      Law law,
      boolean accepted,
      ReceiptChannel channel,
      ReceiptEvidence evidence,
      ReceiptGrade grade,
      ReceiptProof proof) {
    ReceiptGrade found = ReceiptGrade.of(contract(law, accepted), channel, evidence);

    assertThat(found).isEqualTo(grade);
    assertThat(found.proof()).isEqualTo(proof);
  }

  @Test
  void workedCase11AMailToTheAccountManagerWithoutReplyOrProofIsGradeDAndProvesNothing() {
    ReceiptGrade found =
        ReceiptGrade.of(contract(Law.NL, false), ReceiptChannel.EMAIL, ReceiptEvidence.SENT_ONLY);

    assertThat(found).isEqualTo(ReceiptGrade.D);
    assertThat(found.proof()).isEqualTo(ReceiptProof.UNPROVEN);
  }

  @Test
  void overTheWholeMatrixOnlySendingAndBelgianMailThatNobodyConfirmedAreD() {
    for (Law law : Law.values()) {
      for (boolean accepted : new boolean[] {true, false}) {
        for (ReceiptChannel channel : ReceiptChannel.values()) {
          for (ReceiptEvidence evidence : ReceiptEvidence.values()) {
            ReceiptGrade found = ReceiptGrade.of(contract(law, accepted), channel, evidence);
            boolean mailNobodyHadToRead =
                law == Law.BE && channel == ReceiptChannel.EMAIL && !accepted;
            boolean unproven =
                evidence == ReceiptEvidence.SENT_ONLY
                    || (mailNobodyHadToRead && evidence != ReceiptEvidence.CONFIRMED);

            assertThat(found == ReceiptGrade.D)
                .as("%s, accepted %s, %s, %s: %s", law, accepted, channel, evidence, found)
                .isEqualTo(unproven);
            assertThat(found.proof() == ReceiptProof.PROVEN).isEqualTo(!unproven);
          }
        }
      }
    }
  }

  private static Contract contract(Law law, boolean accepted) {
    Contract c =
        law == Law.NL ? ContractFixture.aDutchContract() : ContractFixture.aBelgianContract();
    Supplier s = c.supplier();
    return new Contract(
        c.number(),
        new Supplier(
            s.number(),
            s.name(),
            s.legalForm(),
            s.registration(),
            s.seat(),
            s.postalAddress(),
            s.noticeEmail(),
            accepted,
            s.contacts()),
        c.title(),
        c.concludedOn(),
        c.sla(),
        c.law(),
        c.forum(),
        c.monthlyFee(),
        c.suspensionBanned(),
        c.noticeAlwaysRequired(),
        c.noticeMinDays(),
        c.penalty(),
        c.commitments());
  }
}
