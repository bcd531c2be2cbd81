import '../../one-door.js';

export default {
  app: {name: 'Beheer', vendor: 'Escalatie'},
  locales: {availableLocales: ['nl', 'en'], fallbackLocale: 'nl'}
};
