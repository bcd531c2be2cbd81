/** What was agreed, and with whom. Plain Java. */
@NullMarked
package org.supplierescalation.contract;

import org.jspecify.annotations.NullMarked;
