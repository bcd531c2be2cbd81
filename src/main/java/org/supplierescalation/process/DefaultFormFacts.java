package org.supplierescalation.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.term.DutchDates;

/** What we know when default has to be established: the notice that went before. */
@Component
class DefaultFormFacts implements Facts {

  private final Letters letters;
  private final ContractOfCase contracts;

  DefaultFormFacts(Letters letters, ContractOfCase contracts) {
    this.letters = letters;
    this.contracts = contracts;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_EstablishDefault");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    return Map.of(
        "noticeSent", notice(reference).orElse("Er is geen ingebrekestelling in dit dossier."));
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return notice(reference)
        .<Map<String, Object>>map(ground -> Map.of("defaultGround", ground))
        .orElse(Map.of());
  }

  private Optional<String> notice(CaseReference reference) {
    return letters
        .latest(reference, LetterKind.DEFAULT_NOTICE)
        .filter(letter -> letter.signedBy() != null)
        .map(
            letter ->
                "Ingebrekestelling van %s; de gestelde termijn is voorbij."
                    .formatted(
                        DutchDates.inWords(
                            letter
                                .draftedAt()
                                .atZone(contracts.law(reference).zone())
                                .toLocalDate())));
  }
}
