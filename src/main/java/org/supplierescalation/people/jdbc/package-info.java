/** Mentions and replacements in the database. */
@NullMarked
package org.supplierescalation.people.jdbc;

import org.jspecify.annotations.NullMarked;
