/** The case file in tables. */
@NullMarked
package org.supplierescalation.casefile.jdbc;

import org.jspecify.annotations.NullMarked;
