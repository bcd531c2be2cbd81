/** Files of a spreadsheet, with FastCSV. */
@NullMarked
package org.supplierescalation.contract.csv;

import org.jspecify.annotations.NullMarked;
