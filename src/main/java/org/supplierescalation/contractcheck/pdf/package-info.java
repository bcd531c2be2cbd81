/** The words of a PDF, page by page, with PDFBox. */
@NullMarked
package org.supplierescalation.contractcheck.pdf;

import org.jspecify.annotations.NullMarked;
