/** Incidents, the service clock that runs against the supplier, and what follows from it. */
@NullMarked
package org.supplierescalation.sla;

import org.jspecify.annotations.NullMarked;
