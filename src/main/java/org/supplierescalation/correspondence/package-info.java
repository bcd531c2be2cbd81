/** Mails to a supplier as they will be read: shown before they go, and written by hand. */
@NullMarked
package org.supplierescalation.correspondence;

import org.jspecify.annotations.NullMarked;
