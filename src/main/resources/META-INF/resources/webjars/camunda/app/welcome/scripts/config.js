import {vendor} from '../../brand.js';
import '../../fresh-words.js';
import '../../one-door.js';

export default {
  app: {name: 'Welkom', vendor},
  locales: {availableLocales: ['nl', 'en'], fallbackLocale: 'nl'}
};
