/** What the next contract learns from this case. Plain Java. */
@NullMarked
package org.supplierescalation.lesson;

import org.jspecify.annotations.NullMarked;
