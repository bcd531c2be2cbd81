package org.supplierescalation;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.ApproveSigning;
import org.supplierescalation.letter.CheckMandate;
import org.supplierescalation.letter.LetterSeal;
import org.supplierescalation.letter.LetterSignatures;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.SealLetter;
import org.supplierescalation.letter.SignatoryIdentity;
import org.supplierescalation.letter.SigningApprovals;
import org.supplierescalation.letter.VerifyLetter;

/** From the password of who signs to the code by which anybody can check the letter. */
@Configuration
class SigningUseCases {

  @Bean
  ApproveSigning approveSigningUseCase(
      Letters letters,
      Documents documents,
      SigningApprovals approvals,
      SignatoryIdentity identity,
      CheckMandate checkMandate,
      Clock clock) {
    return new ApproveSigning(letters, documents, approvals, identity, checkMandate, clock);
  }

  @Bean
  SealLetter sealLetterUseCase(
      Letters letters,
      LetterWriter writer,
      LetterSeal seal,
      SigningApprovals approvals,
      LetterSignatures signatures,
      Documents documents,
      ContractOfCase contracts,
      @Value("${escalation.base-url:http://localhost:8080}") String baseUrl,
      Clock clock) {
    return new SealLetter(
        letters,
        writer,
        seal,
        approvals,
        signatures,
        documents,
        contracts,
        baseUrl + "/verify",
        clock);
  }

  @Bean
  VerifyLetter verifyLetterUseCase(LetterSignatures signatures) {
    return new VerifyLetter(signatures);
  }
}
