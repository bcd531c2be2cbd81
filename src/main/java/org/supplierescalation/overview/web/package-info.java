/** Reports, deadlines and calendars on screen, as files, and for other programs. */
@NullMarked
package org.supplierescalation.overview.web;

import org.jspecify.annotations.NullMarked;
