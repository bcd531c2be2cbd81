/**
 * What only the demo has: sample data, a mailbox to look into, a clock that can be moved. Profile
 * {@code demo}.
 */
@NullMarked
package org.supplierescalation.demo;

import org.jspecify.annotations.NullMarked;
