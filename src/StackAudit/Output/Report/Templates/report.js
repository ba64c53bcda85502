"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const blocks = all("[data-search]");
  const groups = all("[data-group]");
  const form = document.querySelector(".search");
  const input = form?.querySelector("input");
  const output = form?.querySelector("output");
  const filters = all("select[data-filter]");
  const texts = new Map();
  const opened = new Set();

  const fold = text => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
  const textOf = block => {
    if (!texts.has(block)) {
      texts.set(block, fold(block.textContent + " " + block.dataset.search + " " + (block.closest("[data-words]")?.dataset.words ?? "")));
    }
    return texts.get(block);
  };

  // Whatever holds an element is unfolded; what was folded before is folded again when nobody searches any more.
  const reveal = element => {
    for (let part = element.parentElement?.closest("details"); part; part = part.parentElement?.closest("details")) {
      if (!part.open) {
        part.open = true;
        opened.add(part);
      }
    }
  };
  const foldAgain = () => {
    opened.forEach(part => part.open = false);
    opened.clear();
  };

  const isConcerned = block => filters.some(filter => filter.value && filter.closest("section")?.contains(block));
  const passes = block => filters.every(filter => {
    const name = "data-" + filter.dataset.filter;
    const holder = block.closest("[" + name + "]");
    return !filter.value || !filter.closest("section")?.contains(block) || holder?.getAttribute(name).split(" ").includes(filter.value);
  });

  const show = () => {
    const words = fold(input?.value ?? "").split(/\s+/).filter(Boolean);
    const isFiltered = filters.some(filter => filter.value);
    let found = 0;
    foldAgain();
    for (const block of blocks) {
      const isIn = passes(block) && words.every(word => textOf(block).includes(word));
      block.hidden = !isIn;
      if (isIn && (words.length || isConcerned(block))) {
        found++;
        reveal(block);
      }
    }
    for (const group of groups) {
      group.hidden = all("[data-search]", group).every(block => block.hidden);
    }
    for (const part of all("section.part")) {
      part.hidden = words.length > 0 && all("[data-search]", part).every(block => block.hidden);
    }
    if (output) {
      output.textContent = words.length || isFiltered ? (found === 0 ? "Nothing found" : found + " found") : "";
    }
  };

  if (form && blocks.length) {
    form.hidden = false;
    form.addEventListener("submit", event => event.preventDefault());
    input.addEventListener("input", show);
    input.addEventListener("keydown", event => {
      if (event.key === "Escape") {
        input.value = "";
        show();
      }
    });
  }
  for (const filter of filters) {
    filter.addEventListener("change", show);
  }
  for (const part of all(".filter")) {
    part.hidden = false;
    part.addEventListener("submit", event => event.preventDefault());
  }

  const goTo = () => {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (target) {
      for (let part = target.closest("details"); part; part = part.parentElement?.closest("details")) {
        part.open = true;
      }
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", goTo);
  goTo();

  const folded = [];
  addEventListener("beforeprint", () => {
    for (const part of all("details:not([open])")) {
      part.open = true;
      folded.push(part);
    }
  });
  addEventListener("afterprint", () => folded.splice(0).forEach(part => part.open = false));
})();
