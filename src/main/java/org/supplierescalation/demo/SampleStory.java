package org.supplierescalation.demo;

/** How one sample case came to where it is. */
interface SampleStory {

  void tell(SampleSteps steps);
}
