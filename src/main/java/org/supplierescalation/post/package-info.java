/** Letters on paper: what is printed, who carries it, how each attempt ends and what proves it. */
@NullMarked
package org.supplierescalation.post;

import org.jspecify.annotations.NullMarked;
