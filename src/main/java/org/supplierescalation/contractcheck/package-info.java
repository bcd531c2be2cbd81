/** Help for reading a contract: what gives no hold, what is missing, what one must not overlook. */
@NullMarked
package org.supplierescalation.contractcheck;

import org.jspecify.annotations.NullMarked;
