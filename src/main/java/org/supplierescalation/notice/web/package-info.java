/** Proposals for terms and the earliest dates, as a page and over HTTP. */
@NullMarked
package org.supplierescalation.notice.web;

import org.jspecify.annotations.NullMarked;
