// Names, and what they are linked to: node examples/entities.mjs
import { findEntities } from '@groschen/entities';

const text =
  'Die Amazon-Aktie fiel in New York, sagte Goldman-Analyst Eric Sheridan. Infineon (ISIN DE0006231004) stieg im Dax, so die dpa-AFX.';

for (const { text: name, type, canonical, id } of findEntities(text)) {
  const known = Object.entries(id ?? {}).map(([scheme, value]) => `${scheme} ${value}`);
  console.log(
    [type.padEnd(10), name, canonical && canonical !== name ? `= ${canonical}` : '', ...known]
      .filter(Boolean)
      .join(' '),
  );
}
