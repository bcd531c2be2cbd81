/** What became of the letters on paper, in tables. */
@NullMarked
package org.supplierescalation.post.jdbc;

import org.jspecify.annotations.NullMarked;
