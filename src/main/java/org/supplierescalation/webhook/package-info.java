/**
 * Tells other programs what happens in a case: signed, in order, never lost and never too early.
 */
@NullMarked
package org.supplierescalation.webhook;

import org.jspecify.annotations.NullMarked;
