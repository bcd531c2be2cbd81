// A link in a form opens beside it: in the same window it would take along what was typed.
document.addEventListener(
  'click',
  event => {
    const link = event.target.closest('.fjs-container a[href]');
    if (link) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
  },
  true
);
