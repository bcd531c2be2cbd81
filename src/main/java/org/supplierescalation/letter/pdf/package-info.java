/** Letters as PDF/A-3a and PDF/UA-1 (jmustache, openhtmltopdf), mail texts as plain text. */
@NullMarked
package org.supplierescalation.letter.pdf;

import org.jspecify.annotations.NullMarked;
