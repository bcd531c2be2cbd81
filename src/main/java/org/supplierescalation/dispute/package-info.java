/** Mediation, arbitration, court, settlement. Plain Java. */
@NullMarked
package org.supplierescalation.dispute;

import org.jspecify.annotations.NullMarked;
