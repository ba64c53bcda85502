// All that a page says in figures, in the words of its user, and in days; and every digit that stands in none of these.
() => {
  const figures = '[data-fact]', said = 'bdi, [data-said], main a:is([href^="#tool-"], [href^="#vendor-"], [href^="#initiative-"], [href^="#journey-"], [href^="#report-"]):not(nav a)', days = 'time[datetime]';
  const where = element => {
    const steps = [];
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      steps.unshift(one.localName + (one.id ? '#' + one.id : one.classList.length ? '.' + [...one.classList].join('.') : ''));
      if (one.id) break;
    }
    return steps.join(' > ');
  };
  // Of a text of a picture that was cut, the tooltip has the whole. A message of a finding says its days as the page writes them.
  const own = element => [...element.childNodes].filter(node => node.localName !== 'title').map(node => node.localName === 'time' && element.matches('bdi') ? node.dateTime : node.textContent).join('');
  const outermost = selector => [...document.querySelectorAll(selector)].filter(one => !one.parentElement.closest(selector));
  const about = element => ({
    text: own(element).trim(), whole: element.querySelector(':scope > title')?.textContent ?? null, where: where(element),
    fact: element.closest(figures)?.dataset.fact ?? null, at: element.closest('[data-at]')?.dataset.at ?? null, datetime: element.dateTime ?? null,
  });
  const bare = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (/\p{Nd}/u.test(walker.currentNode.data) && !parent.closest(`${figures}, ${said}, ${days}, code, script, style`)) {
      bare.push({ text: walker.currentNode.data.trim(), where: where(parent) });
    }
  }
  return {
    figures: [...document.querySelectorAll(figures)].filter(one => one.localName !== 'time').map(about),
    said: outermost(said).map(about),
    days: [...document.querySelectorAll(days)].filter(one => !one.closest('bdi')).map(about),
    codes: [...document.querySelectorAll('code')].map(about),
    bare,
  };
}
