/** Reminders in the database. */
@NullMarked
package org.supplierescalation.reminder.jdbc;

import org.jspecify.annotations.NullMarked;
