/** What a person sees first: start page, portfolio, deadlines, feeds. */
@NullMarked
package org.supplierescalation.overview;

import org.jspecify.annotations.NullMarked;
