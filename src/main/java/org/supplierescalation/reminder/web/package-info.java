/** The pages of the reminders. */
@NullMarked
package org.supplierescalation.reminder.web;

import org.jspecify.annotations.NullMarked;
