package org.supplierescalation.notice;

import org.supplierescalation.contract.Regime;

/**
 * What table {@code notice-required} answered, or the lawyer who decided instead.
 *
 * @param document what to write now, in Dutch
 * @param ground the article of the law, or the contract
 * @param tableVersion which version of the table answered
 */
public record NoticeAnswer(NoticeStatus status, String document, String ground, int tableVersion) {

  /** The same answer in the words of this regime. */
  NoticeAnswer under(Regime regime) {
    return new NoticeAnswer(status, document, regime.ground(ground), tableVersion);
  }
}
