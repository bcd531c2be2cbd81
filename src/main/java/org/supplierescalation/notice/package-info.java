/**
 * The default notice: draft, announcement, receipt and its grade, the running term, default. Plain
 * Java.
 */
@NullMarked
package org.supplierescalation.notice;

import org.jspecify.annotations.NullMarked;
