// Cockpit writes moments as 2026-11-22T08:00:00 whatever the language, and the date pickers of Angular know English only.
// Where the pages speak Dutch (unless the browser asks for English) both follow the Dutch language pack. The vendor's
// way to add to the applications (requireJsConfig) wants an AMD module.
define(['angular'], function (angular) {
  const inDutch = !(navigator.language || '').startsWith('en');

  function names(width, first, count, field) {
    const format = new Intl.DateTimeFormat('nl-NL', {timeZone: 'UTC', [field]: width});
    return Array.from({length: count}, (_, index) => format.format(first(index)).replace('.', ''));
  }

  // 1 November 2026 is a Sunday: where Angular begins.
  const day = index => Date.UTC(2026, 10, 1 + index);
  const month = index => Date.UTC(2026, index, 1);

  angular
    .module('escalation.dates', [])
    .config(['camDateFormatProvider', function (formats) {
      if (inDutch) {
        formats.setDateFormat('LLL', 'normal');
      }
    }])
    .run(['$locale', function ($locale) {
      if (inDutch) {
        angular.extend($locale.DATETIME_FORMATS, {
          DAY: names('long', day, 7, 'weekday'),
          SHORTDAY: names('short', day, 7, 'weekday'),
          MONTH: names('long', month, 12, 'month'),
          STANDALONEMONTH: names('long', month, 12, 'month'),
          SHORTMONTH: names('short', month, 12, 'month'),
          FIRSTDAYOFWEEK: 0
        });
      }
    }]);
});
