package org.supplierescalation.demo;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whether the sample stories are being told. */
@Component
@Profile("demo")
class Telling {

  private volatile CountDownLatch end = new CountDownLatch(0);

  void begins() {
    end = new CountDownLatch(1);
  }

  void ends() {
    end.countDown();
  }

  /** Waits until the stories are told, at most two minutes. */
  void awaitEnd() {
    try {
      if (!end.await(2, TimeUnit.MINUTES)) {
        throw new IllegalStateException("the sample stories take too long");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
