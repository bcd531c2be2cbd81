/** Statutory rates in a table. */
@NullMarked
package org.supplierescalation.rate.jdbc;

import org.jspecify.annotations.NullMarked;
