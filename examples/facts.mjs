// Who did what, how much, according to whom, and how certain: node examples/facts.mjs
import { createAnalyzer } from 'groschen';

const analyze = createAnalyzer({ layers: ['facts'] });
const { facts, text } = analyze({
  text: 'Kreisen zufolge will Siemens den Softwareanbieter Tessarion GmbH für 1,2 Milliarden Euro kaufen. Die Siemens-Aktie gab um 0,8 Prozent nach.',
  published: '2026-01-30',
});

for (const { type, modality, roles, source, evidence } of facts) {
  console.log(`${type} (${modality}${source ? `, says ${source.text}` : ''})`);
  for (const [role, value] of Object.entries(roles)) {
    for (const { text: surface, amount } of [value].flat())
      console.log(`  ${role}: ${surface}${amount ? ` = ${amount}` : ''}`);
  }
  console.log(`  "${text.slice(evidence.start, evidence.end)}"`);
}
