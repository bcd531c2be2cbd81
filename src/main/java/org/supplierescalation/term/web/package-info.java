/** Terms over HTTP. */
@NullMarked
package org.supplierescalation.term.web;

import org.jspecify.annotations.NullMarked;
