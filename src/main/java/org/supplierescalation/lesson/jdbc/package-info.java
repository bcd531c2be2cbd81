/** Lessons in a table. */
@NullMarked
package org.supplierescalation.lesson.jdbc;

import org.jspecify.annotations.NullMarked;
