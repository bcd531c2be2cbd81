/** Mails as they come in (RFC 5322, MIME), opened within limits, however badly they are written. */
@NullMarked
package org.supplierescalation.inbox.mime;

import org.jspecify.annotations.NullMarked;
