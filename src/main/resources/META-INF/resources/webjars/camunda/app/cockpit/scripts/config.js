import {vendor} from '../../brand.js';
import '../../one-door.js';

export default {
  app: {name: 'Cockpit', vendor},
  locales: {availableLocales: ['nl', 'en'], fallbackLocale: 'nl'},
  customScripts: ['scripts/case-link.js']
};
