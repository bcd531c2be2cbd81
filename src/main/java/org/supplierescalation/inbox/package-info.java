/** Every incoming mail once: what kind it is, and which case it belongs to. */
@NullMarked
package org.supplierescalation.inbox;

import org.jspecify.annotations.NullMarked;
