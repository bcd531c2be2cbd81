/** Service agreements and tickets in tables. */
@NullMarked
package org.supplierescalation.sla.jdbc;

import org.jspecify.annotations.NullMarked;
