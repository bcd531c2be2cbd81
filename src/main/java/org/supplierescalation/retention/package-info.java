/** How long the content of a closed case is kept, and how it is removed when that time is over. */
@NullMarked
package org.supplierescalation.retention;

import org.jspecify.annotations.NullMarked;
