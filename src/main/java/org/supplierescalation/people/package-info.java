/** Colleagues: who is named in a note, and who stands in for whom. Plain Java. */
@NullMarked
package org.supplierescalation.people;

import org.jspecify.annotations.NullMarked;
