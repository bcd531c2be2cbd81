import '../../one-door.js';

export default {
  locales: {availableLocales: ['nl', 'en'], fallbackLocale: 'nl'}
};
