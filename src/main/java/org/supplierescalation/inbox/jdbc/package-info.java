/** The inbox in the database. */
@NullMarked
package org.supplierescalation.inbox.jdbc;

import org.jspecify.annotations.NullMarked;
