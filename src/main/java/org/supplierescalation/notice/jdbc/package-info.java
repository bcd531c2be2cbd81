/** The default notice in the case file's own tables. */
@NullMarked
package org.supplierescalation.notice.jdbc;

import org.jspecify.annotations.NullMarked;
