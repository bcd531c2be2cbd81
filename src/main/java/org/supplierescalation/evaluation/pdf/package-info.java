/** The report of an evaluation as PDF/A. */
@NullMarked
package org.supplierescalation.evaluation.pdf;

import org.jspecify.annotations.NullMarked;
