// All elements that one can do something with and that show, in the order of the page; and those that got the focus meanwhile.
argument => {
  const name = element => `${element.localName}${element.id ? '#' + element.id : ''} ${(element.getAttribute('aria-label') ?? element.getAttribute('href') ?? element.textContent).trim().slice(0, 60)}`;
  if (argument === 'watch') {
    window.visited = [];
    document.addEventListener('focusin', event => window.visited.push(event.target));
  }
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"], audio[controls], video[controls]')].filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && one.tabIndex >= 0);
  const visited = window.visited.filter(one => one !== document.body);
  return { count: all.length, missed: all.filter(one => !visited.includes(one)).map(name), extra: visited.filter(one => !all.includes(one)).map(name) };
}
