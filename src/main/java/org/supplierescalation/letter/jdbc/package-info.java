/** Letters in a table. */
@NullMarked
package org.supplierescalation.letter.jdbc;

import org.jspecify.annotations.NullMarked;
