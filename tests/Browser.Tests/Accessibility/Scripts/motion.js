// Nothing moves for who asked for that; nothing moves for ever for anybody.
(reduced) => {
  const { look } = window;
  const barriers = [];
  const running = document.getAnimations().filter((animation) => animation.playState === 'running');
  for (const animation of running) {
    const timing = animation.effect?.getComputedTiming();
    if (reduced || timing?.iterations === Infinity || timing?.activeDuration > 5000) {
      barriers.push(look.found('moves', animation.effect?.target ?? document.body, animation.animationName ?? animation.transitionProperty));
    }
  }
  for (const element of reduced ? document.querySelectorAll('body, body *') : []) {
    const style = getComputedStyle(element);
    if (style.transitionDuration.split(',').some((time) => parseFloat(time) > 0.01) && style.transitionProperty !== 'none') {
      barriers.push(look.found('transition', element, style.transitionProperty));
    }
  }
  for (const element of document.querySelectorAll('marquee, blink')) {
    barriers.push(look.found('moves', element));
  }
  if (reduced && getComputedStyle(document.documentElement).scrollBehavior === 'smooth') {
    barriers.push(look.found('smooth-scroll', document.documentElement));
  }
  return barriers;
}
