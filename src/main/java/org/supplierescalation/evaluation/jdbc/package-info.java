/** Evaluations in tables. */
@NullMarked
package org.supplierescalation.evaluation.jdbc;

import org.jspecify.annotations.NullMarked;
