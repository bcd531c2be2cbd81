import '../../one-door.js';

export default {
  app: {name: 'Cockpit', vendor: 'Escalatie'},
  locales: {availableLocales: ['nl', 'en'], fallbackLocale: 'nl'}
};
