/** Checks of the database. */
@NullMarked
package org.supplierescalation.setup.jdbc;

import org.jspecify.annotations.NullMarked;
