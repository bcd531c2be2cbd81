// The applications keep the language pack in the browser for as long as Camunda's version is the same: after an update of
// ours people would go on reading the old words. They are asked for again at every start.
try {
  const kept = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
  const rest = Object.fromEntries(Object.entries(kept).filter(([key]) => !key.includes('_locales_data_')));
  window.localStorage.setItem('camunda-web', JSON.stringify(rest));
} catch (closed) {
  // A browser that keeps nothing has no old words either.
}
