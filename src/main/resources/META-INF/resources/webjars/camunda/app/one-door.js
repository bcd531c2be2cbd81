// The web applications have a login form of their own, which leads nowhere here: whoever is logged
// out, or whose session has ended, goes to our login page.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function goToTheDoor() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace(`${root}/login`);
  }
}

// The applications change the address without an event that one could listen to.
for (const change of ['pushState', 'replaceState']) {
  const original = window.history[change];
  window.history[change] = function (...details) {
    original.apply(window.history, details);
    goToTheDoor();
  };
}
window.addEventListener('hashchange', goToTheDoor);
goToTheDoor();
