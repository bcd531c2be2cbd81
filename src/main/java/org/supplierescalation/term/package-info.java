/** How long the other side has, and which days count. Plain Java; imports nothing of ours. */
@NullMarked
package org.supplierescalation.term;

import org.jspecify.annotations.NullMarked;
