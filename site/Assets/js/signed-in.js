// Turns the link to sign in, in the header of every page, into one to your own page once you are signed in.

/** Who is signed in; null is nobody, undefined is not known. Scripts after this one may ask too. */
const whoIsThere = (async () => {
  try {
    const answer = await fetch('/.auth/me', { credentials: 'same-origin' });
    return answer.ok ? (await answer.json()).clientPrincipal : undefined;
  } catch {
    // Not knowing who is there changes nothing: the link to sign in works for everybody.
    return undefined;
  }
})();

async function showWhoIsThere() {
  const link = document.querySelector('[data-sign-in]');
  if (link && await whoIsThere) {
    link.href = '/mijn/';
    link.querySelector('[data-sign-in-text]').textContent = 'Mijn leren';
  }
}

/** Signing out takes along what was ticked on this device (device.js) and what waits to be sent (attendance.js); the pages that were kept are up to sw.js. */
function forget(event) {
  if (event.target instanceof Element && event.target.closest('a[href^="/.auth/logout"]')) {
    try {
      localStorage.removeItem('academy-progress');
      localStorage.removeItem('academy-attendance');
    } catch {
      // Where nothing may be kept, nothing was.
      return;
    }
  }
}

document.addEventListener('click', forget);
document.addEventListener('auxclick', forget); // In a new tab it is signing out too.
showWhoIsThere();
