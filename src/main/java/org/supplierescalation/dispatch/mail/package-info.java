/** The postbox as a mail server (SMTP). */
@NullMarked
package org.supplierescalation.dispatch.mail;

import org.jspecify.annotations.NullMarked;
