/**
 * What has to reach into the engine itself to make it safe: the only package that imports {@code
 * org.camunda.bpm.engine.impl}, so that a change of engine touches nothing else.
 */
@NullMarked
package org.supplierescalation.access.hardening;

import org.jspecify.annotations.NullMarked;
