/** The case file on screen, and for other programs. */
@NullMarked
package org.supplierescalation.casefile.web;

import org.jspecify.annotations.NullMarked;
