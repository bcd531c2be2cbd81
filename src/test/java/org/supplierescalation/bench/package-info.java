/** Measurements, started by hand; no build runs them. */
@NullMarked
package org.supplierescalation.bench;

import org.jspecify.annotations.NullMarked;
