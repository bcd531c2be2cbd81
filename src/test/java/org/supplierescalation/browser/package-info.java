/** What people meet at the screen: the whole program, seen through a real browser. Tests only. */
@NullMarked
package org.supplierescalation.browser;

import org.jspecify.annotations.NullMarked;
