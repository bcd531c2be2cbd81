/** The page behind a personal link: no login, no script, no session. */
@NullMarked
package org.supplierescalation.reply.web;

import org.jspecify.annotations.NullMarked;
