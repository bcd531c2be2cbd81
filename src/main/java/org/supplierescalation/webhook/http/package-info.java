/** Messages over HTTP (java.net.http). */
@NullMarked
package org.supplierescalation.webhook.http;

import org.jspecify.annotations.NullMarked;
