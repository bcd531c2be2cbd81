/** What came from outside as a page, made into words that do nothing. */
@NullMarked
package org.supplierescalation.readable;

import org.jspecify.annotations.NullMarked;
