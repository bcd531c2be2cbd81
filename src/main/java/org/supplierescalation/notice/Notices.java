package org.supplierescalation.notice;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;

/** The default notices on file: proposals, drafts, and letters as they were composed. */
public interface Notices {

  void addProposal(CaseReference reference, ProposedTerm proposed);

  Optional<ProposedTerm> latestProposal(CaseReference reference);

  void addDraft(NoticeDraft draft);

  Optional<NoticeDraft> latestDraft(CaseReference reference);

  void addComposed(ComposedNotice composed);

  Optional<ComposedNotice> latestComposed(CaseReference reference);

  /** The newest draft, or a refusal that says that there is none. */
  default NoticeDraft draft(CaseReference reference) {
    return latestDraft(reference)
        .orElseThrow(
            () ->
                new Refused(
                    "In dossier %s is nog geen ingebrekestelling opgesteld.".formatted(reference)));
  }

  /** The newest letter, or a refusal that says that there is none. */
  default ComposedNotice composed(CaseReference reference) {
    return latestComposed(reference)
        .orElseThrow(
            () ->
                new Refused(
                    "In dossier %s is nog geen ingebrekestelling opgemaakt.".formatted(reference)));
  }
}
