/** Pages of the service clock: agreements, tickets, results. */
@NullMarked
package org.supplierescalation.sla.web;

import org.jspecify.annotations.NullMarked;
