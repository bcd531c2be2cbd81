/** Mails as files (RFC 5322) made readable, with Jakarta Mail and jsoup. */
@NullMarked
package org.supplierescalation.evidence.eml;

import org.jspecify.annotations.NullMarked;
