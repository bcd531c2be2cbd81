/** The page of the webhooks. */
@NullMarked
package org.supplierescalation.webhook.web;

import org.jspecify.annotations.NullMarked;
