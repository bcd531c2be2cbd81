/** Statutory rates over HTTP: the page, the warning on every page, the health detail. */
@NullMarked
package org.supplierescalation.rate.web;

import org.jspecify.annotations.NullMarked;
