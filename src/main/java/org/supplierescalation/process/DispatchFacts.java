package org.supplierescalation.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.ArchiveMailbox;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.dispatch.EmailAddress;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.term.DutchDates;

/** The letter that did not simply go out, and what the mail server said of it. */
@Component
class DispatchFacts implements Facts {

  private final Letters letters;
  private final Dispatches dispatches;
  private final ContractOfCase contracts;
  private final ArchiveMailbox archive;

  DispatchFacts(
      Letters letters, Dispatches dispatches, ContractOfCase contracts, ArchiveMailbox archive) {
    this.letters = letters;
    this.dispatches = dispatches;
    this.contracts = contracts;
    this.archive = archive;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_SettleDispatch", "UserTask_CorrectAddress");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    LetterKind kind = LetterInProcess.of(task);
    Letter letter =
        letters
            .latest(reference, kind)
            .orElseThrow(() -> new IllegalStateException(reference + " has no letter " + kind));
    Optional<Dispatch> dispatch =
        dispatches.find(reference, letter.key(), new EmailAddress(letter.recipient()).value());
    return Map.of(
        "letterName", kind.dutch(),
        "letterRecipient", letter.recipient(),
        "letterCopies",
            CopiesInWords.of(dispatch.map(sent -> sent.mail().head().copies()).orElse(List.of())),
        "letterSubject", letter.subject(),
        "messageId", dispatch.map(Dispatch::messageId).orElse(""),
        "attemptedAt",
            dispatch.map(Dispatch::claimedAt).map(at -> inWords(at, reference)).orElse(""),
        "serverReply", dispatch.map(Dispatch::serverReply).orElse(""),
        "archiveCheck", archiveCheck());
  }

  private String archiveCheck() {
    return archive.address().isEmpty()
        ? "Uw eigen mailserver of mailfilter: bewaart die wat er uitgaat, zoek daar dan op het kenmerk."
        : "Het archief %s krijgt alleen wat zeker is verzonden. Dat de brief daar ontbreekt, zegt dus niets; kijk wel in de bewaarde post van uw mailserver of mailfilter als die er is."
            .formatted(archive.address());
  }

  private String inWords(Instant at, CaseReference reference) {
    return DutchDates.inWords(at, contracts.law(reference));
  }
}
