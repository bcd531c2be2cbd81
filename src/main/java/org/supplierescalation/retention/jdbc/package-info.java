/** Retention in tables, and the removal itself. */
@NullMarked
package org.supplierescalation.retention.jdbc;

import org.jspecify.annotations.NullMarked;
