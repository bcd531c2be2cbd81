/** The pages to print, as one PDF. */
@NullMarked
package org.supplierescalation.post.pdf;

import org.jspecify.annotations.NullMarked;
