"""What journeys ask of a page, in the language of the browser."""

# Between a heading, whether or not it ends with a count, and the next one of its level or above.
UNDER = """
text => {
  const all = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].filter(h => h.checkVisibility());
  const bare = h => h.innerText.replace(/\\s+[\\d.,]+\\s*$/, '').trim();
  const from = all.findIndex(h => h.innerText.trim() === text || bare(h) === text);
  if (from < 0) return '';
  const next = all.slice(from + 1).find(h => h.tagName <= all[from].tagName);
  const range = document.createRange();
  range.setStartAfter(all[from]);
  if (next) range.setEndBefore(next); else range.setEndAfter(document.querySelector('main').lastChild);
  return range.toString();
}"""

# Where a link leads, in a drawing too.
ADDRESS = "e => new URL(e.href.baseVal ?? e.href, document.baseURI).href"

# The language that the first visible text with some words is marked as.
LANGUAGE = """
text => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (walker.currentNode.data.includes(text) && parent.checkVisibility()) return parent.closest('[lang]').lang;
  }
}"""

# How light the paper is, from 0 to 255.
PAPER = """
() => {
  const colours = [document.body, document.documentElement].map(e => getComputedStyle(e).backgroundColor);
  const pen = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, 1, 1);
  for (const colour of colours.reverse()) { pen.fillStyle = colour; pen.fillRect(0, 0, 1, 1); }
  return Math.max(...pen.getImageData(0, 0, 1, 1).data.slice(0, 3));
}"""

# What has the focus shows or is named, and whether it can be seen there, with a ring.
FOCUS = """
() => {
  const e = document.activeElement;
  if (!e) return ' (NOT SHOWN)';  // The page that was asked for is not there yet.
  const box = e.getBoundingClientRect(), style = getComputedStyle(e);
  const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
  const names = [e, ...(e.labels || [])].map(x => `${x.innerText} ${x.ariaLabel}`).join(' ');
  return names + (inside && ringed ? '' : ' (NOT SHOWN)');
}"""

# Whether something stands in the upper half of the screen.
TOP = """
id => {
  const top = document.getElementById(id)?.getBoundingClientRect().top;
  return top >= -1 && top < innerHeight / 2;
}"""

# Whether nothing on the page is moving.
STILL = "() => document.getAnimations().length === 0"
