/** The links in tables. */
@NullMarked
package org.supplierescalation.reply.jdbc;

import org.jspecify.annotations.NullMarked;
