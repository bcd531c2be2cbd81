/**
 * Leads an organisation through escalation against an IT supplier. The words, as the business uses
 * them:
 *
 * <p><b>Case</b> (dossier) one dispute with one supplier · <b>Breach</b> (tekortkoming) what was
 * promised and not done · <b>Default notice</b> (ingebrekestelling) the last demand, in writing ·
 * <b>Term</b> (redelijke termijn) the time it gives · <b>Default</b> (verzuim) the term is over,
 * not performed · <b>Remedy</b> (maatregel) what we may do then · <b>Grade of proof</b>
 * (bewijsgraad A-D) how well receipt is proven · <b>Statutory rate</b> (wettelijke rente) a number
 * of the law with the day from which it counts.
 */
@NullMarked
package org.supplierescalation;

import org.jspecify.annotations.NullMarked;
