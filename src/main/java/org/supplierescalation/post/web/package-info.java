/** The page on which a letter is sent by post and followed. */
@NullMarked
package org.supplierescalation.post.web;

import org.jspecify.annotations.NullMarked;
