/**
 * Send once, remember, and say so when nobody knows: a reminder may arrive twice, a formal letter
 * never.
 */
@NullMarked
package org.supplierescalation.dispatch;

import org.jspecify.annotations.NullMarked;
