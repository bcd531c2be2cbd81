/** The report of measuring on paper. */
@NullMarked
package org.supplierescalation.sla.pdf;

import org.jspecify.annotations.NullMarked;
