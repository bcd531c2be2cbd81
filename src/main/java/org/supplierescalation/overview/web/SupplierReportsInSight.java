package org.supplierescalation.overview.web;

import org.springframework.stereotype.Component;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.overview.MakeSupplierReport;
import org.supplierescalation.overview.SupplierReport;

/** Reports of suppliers for who may see every case; for others there are none. */
@Component
class SupplierReportsInSight {

  private final MakeSupplierReport makeReport;

  SupplierReportsInSight(MakeSupplierReport makeReport) {
    this.makeReport = makeReport;
  }

  SupplierReport get(String number, Person person) {
    if (!person.seesEveryCase()) {
      throw new OutOfSight();
    }
    return makeReport.of(number).orElseThrow(OutOfSight::new);
  }
}
