/** Answers and absences in tables. */
@NullMarked
package org.supplierescalation.answer.jdbc;

import org.jspecify.annotations.NullMarked;
