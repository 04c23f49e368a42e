/** The look of the page; light and dark by the reader's system, or by the switch. */
export const STYLE = `
:root{--bg:#fdfcf9;--fg:#1d1d1b;--dim:#6b6a64;--line:#dedbd0;--card:#fff;
--quantities:#9a6700;--quantities-bg:#fff3cf;--dates:#1a6b39;--dates-bg:#def5e4;--entities:#0b5cad;--entities-bg:#e1effc;--hit:#ffd84d}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){--bg:#191a1c;--fg:#e9e7e0;--dim:#a3a19a;--line:#3a3b3f;--card:#212225;
--quantities:#f0c05a;--quantities-bg:#3b3014;--dates:#7bd796;--dates-bg:#17331f;--entities:#84bdf5;--entities-bg:#152c44;--hit:#7a6000}}
:root[data-theme=dark]{--bg:#191a1c;--fg:#e9e7e0;--dim:#a3a19a;--line:#3a3b3f;--card:#212225;
--quantities:#f0c05a;--quantities-bg:#3b3014;--dates:#7bd796;--dates-bg:#17331f;--entities:#84bdf5;--entities-bg:#152c44;--hit:#7a6000}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.6 system-ui,sans-serif}
header.page{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:center;padding:.6rem 1.2rem;background:var(--bg);border-bottom:1px solid var(--line)}
header.page h1{margin:0 auto 0 0;font-size:1rem}
header.page label{display:inline-flex;gap:.35rem;align-items:center;cursor:pointer}
.swatch{width:.8em;height:.8em;border-radius:2px;border-bottom:2px solid;display:inline-block}
button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:4px;padding:.1rem .6rem;cursor:pointer}
article{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1rem 2rem;max-width:88rem;margin:0 auto;padding:1.2rem}
article+article{border-top:1px solid var(--line)}
article>h2{grid-column:1/-1;margin:0;font-size:1.2rem}
article>h2 small{color:var(--dim);font-weight:normal}
.text{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1rem 1.2rem;margin:0}
.text{align-self:start}.text:nth-last-child(-n+2):not(:has(+.side)){grid-column:1/-1}
.side,.facts{font-size:.92rem;min-width:0}
section.facts{grid-column:1/-1}
h3{margin:.2rem 0 .4rem;font-size:1rem}
mark{color:inherit;background:none;border-bottom:2px solid;border-radius:2px;padding:0 .05em .1em;cursor:help}
mark[data-depth="1"]{padding-bottom:.25em}mark[data-depth="2"],mark[data-depth="3"]{padding-bottom:.4em}
[data-layer=quantities]{background:var(--quantities-bg);border-color:var(--quantities)}
[data-layer=dates]{background:var(--dates-bg);border-color:var(--dates)}
[data-layer=entities]{background:var(--entities-bg);border-color:var(--entities)}
[data-hide~=quantities] mark[data-layer=quantities],[data-hide~=dates] mark[data-layer=dates],[data-hide~=entities] mark[data-layer=entities]{background:none;border-color:transparent;cursor:inherit}
.hit{background:var(--hit)}
:focus-visible{outline:2px solid var(--entities);outline-offset:2px}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid var(--line)}
thead th{color:var(--dim);font-weight:normal}
tbody th{white-space:nowrap}
[data-from]{cursor:pointer;text-decoration:underline dotted;text-underline-offset:3px;color:inherit}
.role{display:inline-block;margin-right:.7em}.role b{color:var(--dim);font-weight:normal}
.modality{white-space:nowrap}.denied{text-decoration:line-through}
.note{margin:.2rem 0;color:var(--quantities)}
#tip{position:absolute;z-index:3;max-width:24rem;padding:.4rem .6rem;border-radius:4px;background:var(--fg);color:var(--bg);font-size:.85rem;white-space:pre-line;pointer-events:none}
#tip[hidden]{display:none}
@media (max-width:60rem){article{grid-template-columns:1fr}}
@media print{header.page,#tip{display:none}article{display:block;padding:0;break-after:page}.text{border:0;padding:0}mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
