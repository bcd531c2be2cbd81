/** Tells our own people of their work in time: reminders of tasks, and the morning's overview. */
@NullMarked
package org.supplierescalation.reminder;

import org.jspecify.annotations.NullMarked;
