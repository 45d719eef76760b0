// Shows only the courses that hold every word of "?q="; without this script the page lists them all, which stays true.

// Marks on letters and capitals make no difference.
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function show(asked) {
  const words = plain(asked).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const group of document.querySelectorAll('[data-catalogue-group]')) {
    let inGroup = 0;
    for (const card of group.querySelectorAll('.academy-card')) {
      const text = plain(`${card.textContent} ${group.firstElementChild.textContent}`);
      card.hidden = !words.every((word) => text.includes(word));
      inGroup += card.hidden ? 0 : 1;
    }
    group.hidden = inGroup === 0;
    group.querySelector('h2 > .academy-meta').hidden = true;
    found += inGroup;
  }
  document.querySelector('[data-catalogue-whole]').hidden = true;
  const all = document.createElement('a');
  all.href = '/cursussen/';
  all.textContent = 'Toon alles';
  document.querySelector('[data-catalogue-count]').append(
    `${found || 'Geen'} ${found === 1 ? 'cursus' : 'cursussen'} met ‘${asked}’. `, all);
}

const asked = new URLSearchParams(location.search).get('q')?.trim();
if (asked) {
  document.querySelector('main [name="q"]').value = asked;
  show(asked);
}
