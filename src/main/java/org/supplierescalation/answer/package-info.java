/** What comes back from the supplier by mail: its answers, and what machines say of our letters. */
@NullMarked
package org.supplierescalation.answer;

import org.jspecify.annotations.NullMarked;
