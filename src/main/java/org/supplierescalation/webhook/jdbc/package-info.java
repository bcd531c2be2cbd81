/** Webhooks in the database. */
@NullMarked
package org.supplierescalation.webhook.jdbc;

import org.jspecify.annotations.NullMarked;
