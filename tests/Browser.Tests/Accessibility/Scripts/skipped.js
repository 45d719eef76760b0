// After the skip link: the focus, or where Tab goes on from, is in main.
() => {
  const goal = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  return { inMain: goal !== null && (goal.matches('main') || goal.closest('main') !== null || goal.querySelector('main') !== null) && document.activeElement === goal };
}
