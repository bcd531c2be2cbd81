// Name and logo of the organisation in the head of the web applications, as on our own pages.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

async function organisation() {
  try {
    const answer = await fetch(`${root}/api/v1/organisation`, {
      credentials: 'same-origin',
      headers: {Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest'}
    });
    return answer.ok ? await answer.json() : {};
  } catch (offline) {
    return {};
  }
}

const {name, logo} = await organisation();

/** Stands before the name of the application. */
export const vendor = name || 'Escalatie';

if (logo) {
  const picture = document.createElement('style');
  picture.textContent = `
    .app-banner .brand-logo svg { display: none; }
    .app-banner .brand-logo { background: url("${root}${logo}") left center / contain no-repeat; display: inline-block; height: 26px; margin-right: 8px; width: 60px; vertical-align: middle; }`;
  document.head.append(picture);
}
