/** Whether a PDF can be opened, with PDFBox. */
@NullMarked
package org.supplierescalation.evidence.pdf;

import org.jspecify.annotations.NullMarked;
