/** Notices in tables: what was judged and decided, drafted, sent and received, and their terms. */
@NullMarked
package org.supplierescalation.notice.jdbc;

import org.jspecify.annotations.NullMarked;
