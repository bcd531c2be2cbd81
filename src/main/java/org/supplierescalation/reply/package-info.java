/** The personal link with which a supplier answers a mail of ours without a login. */
@NullMarked
package org.supplierescalation.reply;

import org.jspecify.annotations.NullMarked;
