/**
 * Who may do what: one login for pages, interfaces and the engine's web applications, groups and
 * their rights, and the shields in front of the engine.
 */
@NullMarked
package org.supplierescalation.access;

import org.jspecify.annotations.NullMarked;
