package org.supplierescalation.overview;

import org.jspecify.annotations.Nullable;

/** Whose program this is: name and logo of the organisation. */
record Brand(String name, @Nullable Logo logo) {

  public boolean hasLogo() {
    return logo != null;
  }
}
