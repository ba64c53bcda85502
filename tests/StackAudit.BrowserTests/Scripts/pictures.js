// Texts of a picture that lie over each other, shapes outside of their picture, and texts wider than the node they stand in; at natural size.
() => {
  const most = 2, wrong = [];
  const style = document.createElement('style');
  style.textContent = 'svg { max-width: none !important; }';
  document.head.append(style);
  for (const svg of document.querySelectorAll('main svg')) {
    if (!svg.checkVisibility()) continue;
    const name = `${svg.getAttribute('class')} in #${svg.closest('[id]')?.id}`;
    const size = svg.viewBox.baseVal;
    svg.style.width = `${size.width}px`;
    svg.style.height = `${size.height}px`;
    const whole = svg.getBoundingClientRect();
    const label = one => `${one.localName}.${one.getAttribute('class') ?? ''} ${one.textContent.slice(0, 40)}`;
    for (const shape of svg.querySelectorAll('rect, path, circle, ellipse, line, polyline, polygon, text, image, use')) {
      if (shape.closest('defs, marker, clipPath, pattern')) continue;
      const box = shape.getBoundingClientRect();
      if (box.left < whole.left - most || box.top < whole.top - most || box.right > whole.right + most || box.bottom > whole.bottom + most) {
        wrong.push(`outside: ${label(shape)} of ${name}: ${[box.left - whole.left, box.top - whole.top, box.right - whole.left, box.bottom - whole.top].map(Math.round)} of ${Math.round(whole.width)}x${Math.round(whole.height)}`);
      }
    }
    const texts = [...svg.querySelectorAll('text')].map(one => ({ one, box: one.getBoundingClientRect() })).filter(({ box }) => box.width > 0).sort((a, b) => a.box.top - b.box.top);
    texts.forEach((a, i) => {
      for (let j = i + 1; j < texts.length && texts[j].box.top < a.box.bottom - most; j++) {
        const b = texts[j];
        if (Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > most) wrong.push(`overlap: ${label(a.one)} and ${label(b.one)} of ${name}`);
      }
    });
    const nodes = [...svg.querySelectorAll('rect.node')].map(one => one.getBoundingClientRect());
    for (const { one, box } of texts) {
      const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
      const node = nodes.find(rect => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom);
      if (node && (box.left < node.left - 0.5 || box.right > node.right + 0.5)) wrong.push(`wider than its node: ${label(one)} of ${name}`);
    }
  }
  return wrong;
}
