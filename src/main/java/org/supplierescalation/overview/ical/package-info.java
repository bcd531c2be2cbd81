/** Deadlines as iCalendar (RFC 5545). */
@NullMarked
package org.supplierescalation.overview.ical;

import org.jspecify.annotations.NullMarked;
