// Texts that nobody can read, and controls that do nothing, where no script runs and all is unfolded. Controls that need a script may be hidden.
() => {
  const hidden = [];
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() && !parent.closest('script, style, svg title, svg desc')  && !parent.closest('[hidden]')?.querySelector('input, select, button') && !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
      hidden.push(`hidden: ${walker.currentNode.data.trim().slice(0, 80)} in #${parent.closest('[id]')?.id}`);
    }
  }
  for (const control of document.querySelectorAll('button, input:not([type=checkbox]), select, textarea:not([readonly])')) {
    if (control.checkVisibility({ visibilityProperty: true })) hidden.push(`does nothing: ${control.outerHTML.slice(0, 100)}`);
  }
  for (const section of document.querySelectorAll('main > section')) {
    if (section.innerText.trim().length < 20) hidden.push(`empty: ${section.id}`);
  }
  return hidden;
}
