/** The dispatch log in a table, each step in a transaction of its own. */
@NullMarked
package org.supplierescalation.dispatch.jdbc;

import org.jspecify.annotations.NullMarked;
