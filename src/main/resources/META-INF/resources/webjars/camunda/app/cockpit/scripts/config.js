import {vendor} from '../../brand.js';
import '../../fresh-words.js';
import '../../one-door.js';

export default {
  app: {name: 'Cockpit', vendor},
  locales: {availableLocales: ['nl', 'en'], fallbackLocale: 'nl'},
  requireJsConfig: {deps: ['../dutch-dates'], ngDeps: ['escalation.dates'], waitSeconds: 0},
  customScripts: ['scripts/case-link.js']
};
