/** Disputes in tables. */
@NullMarked
package org.supplierescalation.dispute.jdbc;

import org.jspecify.annotations.NullMarked;
