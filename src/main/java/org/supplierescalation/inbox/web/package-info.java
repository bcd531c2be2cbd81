/** The page of the holding pen. */
@NullMarked
package org.supplierescalation.inbox.web;

import org.jspecify.annotations.NullMarked;
