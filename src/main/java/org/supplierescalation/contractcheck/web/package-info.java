/** The contract check on screen, and for other programs. */
@NullMarked
package org.supplierescalation.contractcheck.web;

import org.jspecify.annotations.NullMarked;
