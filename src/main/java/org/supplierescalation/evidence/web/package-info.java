/** Pages and interface to put evidence on file and to look at it. */
@NullMarked
package org.supplierescalation.evidence.web;

import org.jspecify.annotations.NullMarked;
