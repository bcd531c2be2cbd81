/** Letters for a word processor and back, with Apache POI. */
@NullMarked
package org.supplierescalation.letter.docx;

import org.jspecify.annotations.NullMarked;
