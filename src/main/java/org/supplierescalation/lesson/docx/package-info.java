/** Clauses as a document for a word processor. */
@NullMarked
package org.supplierescalation.lesson.docx;

import org.jspecify.annotations.NullMarked;
