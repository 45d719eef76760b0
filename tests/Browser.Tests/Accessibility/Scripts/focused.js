// The stops that Tab made until now, as places in the list of what was expected (-1: something else), and where it is now (-2: nowhere).
() => {
  const { look, lookMet, lookOrder } = window;
  const at = document.activeElement;
  const none = !at || at === document.body || at === document.documentElement;
  return { met: lookMet.map((element) => lookOrder.indexOf(element)), names: lookMet.map(look.nameOf), now: none ? -2 : lookOrder.indexOf(at) };
}
