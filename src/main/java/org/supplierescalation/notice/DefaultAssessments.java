package org.supplierescalation.notice;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** What was judged about default, and what the table made of it. Nothing is overwritten. */
public interface DefaultAssessments {

  void add(CaseReference reference, DefaultFacts facts, String by);

  /** What was judged last. */
  Optional<DefaultFacts> facts(CaseReference reference);

  void add(CaseReference reference, NoticeAnswer answer);

  /** What the table answered last; the written ground when no notice is sent. */
  Optional<NoticeAnswer> answer(CaseReference reference);
}
