/** Statutory rates and thresholds with valid-from dates, and interest. Plain Java. */
@NullMarked
package org.supplierescalation.rate;

import org.jspecify.annotations.NullMarked;
