/** The dossier on pages: the chronology, and one bundle of everything (PDFBox). */
@NullMarked
package org.supplierescalation.dossier.pdf;

import org.jspecify.annotations.NullMarked;
