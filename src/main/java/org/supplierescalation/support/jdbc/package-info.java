/** The guides in tables. */
@NullMarked
package org.supplierescalation.support.jdbc;

import org.jspecify.annotations.NullMarked;
