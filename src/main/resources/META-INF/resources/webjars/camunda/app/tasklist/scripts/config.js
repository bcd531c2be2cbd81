import {vendor} from '../../brand.js';
import '../../fresh-words.js';
import '../../one-door.js';
import './dutch-forms.js';
import './new-window.js';

export default {
  app: {name: 'Takenlijst', vendor},
  locales: {availableLocales: ['nl', 'en'], fallbackLocale: 'nl'},
  requireJsConfig: {deps: ['../dutch-dates'], ngDeps: ['escalation.dates'], waitSeconds: 0},
  customScripts: ['scripts/dossier/tab.js'],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'de gekozen taak oppakken'},
    focusFilter: {key: 'ctrl+shift+f', description: 'naar het eerste filter'},
    focusList: {key: 'ctrl+alt+l', description: 'naar de eerste taak in de lijst'},
    focusForm: {key: 'ctrl+alt+f', description: 'naar het eerste veld van het formulier'},
    startProcess: {key: 'ctrl+alt+p', description: 'een proces starten'}
  }
};
