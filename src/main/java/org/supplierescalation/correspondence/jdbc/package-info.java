/** Keeps mails written by hand. */
@NullMarked
package org.supplierescalation.correspondence.jdbc;

import org.jspecify.annotations.NullMarked;
