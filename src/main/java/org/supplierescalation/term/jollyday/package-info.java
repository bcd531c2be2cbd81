/** The calendar of the law, with Jollyday for the days that move. */
@NullMarked
package org.supplierescalation.term.jollyday;

import org.jspecify.annotations.NullMarked;
