package org.supplierescalation.answer;

import org.supplierescalation.casefile.CaseReference;

/** What the process is told of incoming mail, in the words of the business. */
public interface AnswerProcess {

  /** Somebody has to say what this answer is. */
  void answerArrived(CaseReference reference, long mail);

  /**
   * A letter came back.
   *
   * @param formal it has legal effect, so somebody decides how it reaches the supplier; else
   *     somebody looks at the address
   */
  void letterCameBack(CaseReference reference, long mail, boolean formal);

  /** A mail program said something of a letter: forms about its receipt show it. */
  void letterReported(CaseReference reference);
}
