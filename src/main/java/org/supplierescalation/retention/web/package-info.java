/** The page where the content of old cases is removed, by two people. */
@NullMarked
package org.supplierescalation.retention.web;

import org.jspecify.annotations.NullMarked;
