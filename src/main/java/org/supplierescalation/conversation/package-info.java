/** Talking first: the call, its written confirmation, the promise. Plain Java. */
@NullMarked
package org.supplierescalation.conversation;

import org.jspecify.annotations.NullMarked;
