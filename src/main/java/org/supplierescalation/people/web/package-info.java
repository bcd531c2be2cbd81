/** Mentions and replacements on our pages and for other programs. */
@NullMarked
package org.supplierescalation.people.web;

import org.jspecify.annotations.NullMarked;
