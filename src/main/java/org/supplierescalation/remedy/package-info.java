/** What we may do once the supplier is in default, and the way out of the contract. Plain Java. */
@NullMarked
package org.supplierescalation.remedy;

import org.jspecify.annotations.NullMarked;
