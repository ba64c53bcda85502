// What a text of the user's would have left behind if it had been taken for markup.
() => {
  const traces = [];
  const ours = new Set(['http:', 'https:', 'mailto:']);
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) traces.push(`${element.localName} has ${name}`);
      if (/^(href|src|xlink:href|action|data)$/i.test(name) && !value.startsWith('#') && !(value.startsWith('data:image/') && element.localName === 'img')
        && !ours.has(new URL(value, 'file:///').protocol)) traces.push(`${element.localName} has ${name}=${value.slice(0, 80)}`);
    }
    if (/^(base|iframe|object|embed|link|foreignobject)$/i.test(element.localName) || element.matches('form[action], form[method]')) traces.push(`there is a ${element.localName}`);
  }
  if (document.scripts.length > 1) traces.push(`there are ${document.scripts.length} scripts`);
  if (document.querySelectorAll('style').length > 1) traces.push('there are several styles');
  if (window.pwned !== undefined) traces.push('a script of the input ran');
  if (document.compatMode !== 'CSS1Compat' || !document.body.lastElementChild) traces.push('the page is broken');
  return traces;
}
