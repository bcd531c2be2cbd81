/** Ticket exports as workbooks of Excel, with Apache POI. */
@NullMarked
package org.supplierescalation.sla.xlsx;

import org.jspecify.annotations.NullMarked;
