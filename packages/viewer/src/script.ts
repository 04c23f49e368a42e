/**
 * What the page does when it is used: filter by layer, switch the theme, show a mark's values, and show the place in the text
 * that a cell or a figure comes from. It reads attributes and sets classes and text; it never writes HTML.
 */
export const SCRIPT = `
'use strict';
const tip = document.getElementById('tip');
const root = document.documentElement;
function showTip(mark) {
  tip.textContent = mark.dataset.type + '\\n' + mark.dataset.info;
  tip.hidden = false;
  const box = mark.getBoundingClientRect();
  tip.style.left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8)) + scrollX + 'px';
  tip.style.top = box.bottom + scrollY + 6 + 'px';
}
function hits(place, on) {
  const article = place.closest('article');
  for (const part of article.querySelectorAll('.text [data-start]'))
    if (+part.dataset.start < +place.dataset.to && +part.dataset.end > +place.dataset.from) part.classList.toggle('hit', on);
}
function enter(event) {
  const mark = event.target.closest?.('mark[data-info]');
  if (mark) showTip(mark);
  const place = event.target.closest?.('[data-from]');
  if (place) hits(place, true);
}
function leave(event) {
  if (event.target.closest?.('mark[data-info]')) tip.hidden = true;
  const place = event.target.closest?.('[data-from]');
  if (place) hits(place, false);
}
for (const type of ['mouseover', 'focusin']) document.addEventListener(type, enter);
for (const type of ['mouseout', 'focusout']) document.addEventListener(type, leave);
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') tip.hidden = true; });
document.addEventListener('click', (event) => {
  const place = event.target.closest?.('[data-from]');
  if (!place) return;
  const first = [...place.closest('article').querySelectorAll('.text [data-start]')].find((part) => +part.dataset.end > +place.dataset.from);
  first?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  if (place.tagName === 'A') event.preventDefault();
});
document.addEventListener('change', (event) => {
  if (!event.target.dataset.filter) return;
  const hidden = [...document.querySelectorAll('[data-filter]')].filter((box) => !box.checked).map((box) => box.dataset.filter);
  document.body.dataset.hide = hidden.join(' ');
});
document.getElementById('theme').addEventListener('click', () => {
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
});
`;

/** SHA-256 of the script, which the page's content security policy allows alone; a test keeps it true. */
export const SCRIPT_HASH = '5vMykzJWj/BBsjy6O2yRdwOnwGhY5z5DI5yOFQT79MM=';
