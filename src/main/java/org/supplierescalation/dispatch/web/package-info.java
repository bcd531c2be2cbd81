/** The page about outgoing mail, for administrators. */
@NullMarked
package org.supplierescalation.dispatch.web;

import org.jspecify.annotations.NullMarked;
