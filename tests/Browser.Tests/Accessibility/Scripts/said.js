// Everything that main says, links to and asks, but for the parts that are alive: what is fetched, counted or kept on the device, and the way
// back from signing in.
() => {
  const { look } = window;
  const main = document.querySelector('main') ?? document.body;
  const live = '[data-fragment], [data-seats], [data-sign-up], [data-device], a[data-return], [aria-live], [role=status], [role=alert], output';
  const texts = [...look.texts(main)].filter(({ holder }) => !holder.closest(live)).map(({ text }) => text.replace(/\s+/g, ' '));
  const links = [...main.querySelectorAll('a[href]')].filter((link) => look.isShown(link) && !link.closest(live)).map((link) => link.getAttribute('href'));
  return { texts, links, forms: [...main.querySelectorAll('form')].filter((form) => look.isShown(form) && !form.closest(live)).length };
}
