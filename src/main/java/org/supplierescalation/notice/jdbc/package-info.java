/** What was judged and decided about notices, in tables. */
@NullMarked
package org.supplierescalation.notice.jdbc;

import org.jspecify.annotations.NullMarked;
