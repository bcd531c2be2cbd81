package org.supplierescalation.dispute;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/** The sessions of mediation on file. */
public interface MediationSessions {

  void add(MediationSession session);

  /** Oldest first. */
  List<MediationSession> of(CaseReference reference);
}
