// Says how many seats are left now. The page itself says how many there are, which stays true when this fails.

const inWords = (seats) => {
  if (seats.free > 1) {
    return `nog ${seats.free} plekken`;
  }
  if (seats.free === 1) {
    return 'nog 1 plek';
  }
  if (seats.waiting > 0) {
    return `vol, ${seats.waiting} op de wachtlijst`;
  }
  return 'vol';
};

/** A full run has another button, or none: what it says is what it does. */
function showWay(key, seats) {
  for (const link of document.querySelectorAll(`[data-sign-up="${CSS.escape(key)}"]`)) {
    if (seats.free > 0) {
      continue;
    }
    if (link.hasAttribute('data-waiting-list')) {
      link.firstChild.textContent = 'Zet me op de wachtlijst';
    } else {
      link.remove();
    }
  }
}

async function show() {
  const places = document.querySelectorAll('[data-seats]');
  if (places.length === 0) {
    return;
  }
  try {
    const answer = await fetch('/api/seats');
    const { runs } = answer.ok ? await answer.json() : { runs: {} };
    for (const place of places) {
      const seats = runs[place.dataset.seats];
      if (seats) {
        place.textContent = inWords(seats);
        showWay(place.dataset.seats, seats);
      }
    }
  } catch {
    // The number of seats in the page is still right; only how many are taken is not known.
    return;
  }
}

show();
