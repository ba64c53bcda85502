// The headings of sections, as they are written and as large as they are printed.
() => [...document.querySelectorAll('main > section > h2')].filter(one => one.checkVisibility()).map(one => ({ text: one.textContent.replace(/\s+/g, ' ').trim(), points: parseFloat(getComputedStyle(one).fontSize) * 0.75 }))
