/** Remedies over HTTP. */
@NullMarked
package org.supplierescalation.remedy.web;

import org.jspecify.annotations.NullMarked;
