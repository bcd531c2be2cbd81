/** Lists as an Excel workbook. */
@NullMarked
package org.supplierescalation.overview.xlsx;

import org.jspecify.annotations.NullMarked;
