// What is wider than the window, besides what lies in a box of its own that scrolls.
() => {
  const wide = [];
  const most = window.innerWidth;
  if (document.documentElement.scrollWidth > most) wide.push(`the page is ${document.documentElement.scrollWidth} of ${most} pixels wide`);
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('.scroll') && !element.matches('.scroll')) continue;
    if (element.closest('svg') && element.localName !== 'svg') continue;
    if (!element.checkVisibility()) continue;
    const sticksOut = one => {
      const box = one.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && (box.right > most + 1 || (box.left < -1 && box.right > 1));
    };
    if (sticksOut(element) && !sticksOut(element.parentElement)) {
      wide.push(`${element.localName}${element.className?.baseVal ?? element.className ? '.' + (element.className.baseVal ?? element.className) : ''} in #${element.closest('[id]')?.id} ends at ${Math.round(element.getBoundingClientRect().right)} of ${most}: ${element.textContent.trim().slice(0, 50)}`);
    }
  }
  return wide;
}
