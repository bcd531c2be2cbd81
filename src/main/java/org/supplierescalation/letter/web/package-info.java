/** The page of the mandates. */
@NullMarked
package org.supplierescalation.letter.web;

import org.jspecify.annotations.NullMarked;
