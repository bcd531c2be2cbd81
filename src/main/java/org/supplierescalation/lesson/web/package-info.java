/** The library of clauses on screen. */
@NullMarked
package org.supplierescalation.lesson.web;

import org.jspecify.annotations.NullMarked;
