/** Is the program set up well, and if not, what is there to do. */
@NullMarked
package org.supplierescalation.setup;

import org.jspecify.annotations.NullMarked;
