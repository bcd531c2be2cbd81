/** Reads our mailbox by IMAP, with Spring Integration. */
@NullMarked
package org.supplierescalation.inbox.imap;

import org.jspecify.annotations.NullMarked;
