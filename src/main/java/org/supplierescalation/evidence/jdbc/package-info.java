/** What people said of the evidence, in the database. */
@NullMarked
package org.supplierescalation.evidence.jdbc;

import org.jspecify.annotations.NullMarked;
