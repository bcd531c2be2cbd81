import '../../one-door.js';

export default {
  app: {name: 'Welkom', vendor: 'Escalatie'},
  locales: {availableLocales: ['nl', 'en'], fallbackLocale: 'nl'}
};
