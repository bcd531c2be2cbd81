/** The conversations in a table. */
@NullMarked
package org.supplierescalation.conversation.jdbc;

import org.jspecify.annotations.NullMarked;
