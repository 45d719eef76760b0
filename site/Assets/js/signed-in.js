// Turns the link to sign in, in the header of every page, into one to your own page once you are signed in.

async function showWhoIsThere() {
  const link = document.querySelector('[data-sign-in]');
  try {
    const answer = await fetch('/.auth/me', { credentials: 'same-origin' });
    const who = answer.ok ? (await answer.json()).clientPrincipal : null;
    if (who && link) {
      link.href = '/mijn/';
      link.querySelector('[data-sign-in-text]').textContent = 'Mijn leren';
    }
  } catch {
    // Not knowing who is there changes nothing: the link to sign in works for everybody.
    return;
  }
}

showWhoIsThere();
