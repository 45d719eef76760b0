// Runs before the page: remembers which elements were given something to do on a click.
(() => {
  const listeners = new Set();
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (this instanceof Element && ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart'].includes(type)) {
      listeners.add(this);
    }
    return add.call(this, type, ...rest);
  };
  window.lookListeners = listeners;
})();
// And counts what is still being fetched, so that nobody looks at half a page.
(() => {
  window.lookPending = 0;
  const fetchIt = window.fetch;
  window.fetch = (...request) => {
    window.lookPending += 1;
    return fetchIt(...request).finally(() => setTimeout(() => { window.lookPending -= 1; }, 20));
  };
})();
