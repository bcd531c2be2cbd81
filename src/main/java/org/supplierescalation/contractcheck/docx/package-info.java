/** The words of a DOCX (ECMA-376), with its tables and numbers, with Apache POI. */
@NullMarked
package org.supplierescalation.contractcheck.docx;

import org.jspecify.annotations.NullMarked;
