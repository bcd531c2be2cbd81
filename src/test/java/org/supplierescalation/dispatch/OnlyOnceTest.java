package org.supplierescalation.dispatch;

class OnlyOnceTest extends OnlyOnceScenarios {

  @Override
  PostOffice openOffice() throws Exception {
    return PostOffice.onH2();
  }
}
