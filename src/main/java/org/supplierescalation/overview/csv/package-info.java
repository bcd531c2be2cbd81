/** Lists as CSV, the way a Dutch spreadsheet reads it. */
@NullMarked
package org.supplierescalation.overview.csv;

import org.jspecify.annotations.NullMarked;
