import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import { runOn, runStart } from '../name-rules/run-back.ts';
import type { Scene } from '../scene.ts';
import { isCapital } from '../words.ts';

/** Companies told by "&": "American Signal & Brake". */
export function findJoinedCompanies(scene: Scene): NameCandidate[] {
  const { words } = scene;
  const found: NameCandidate[] = [];
  for (let i = 2; i < words.length; i++) {
    if (words.folded[i - 1] !== '&' || words.gaps[i - 1] !== 1 || !isCapital(words, i) || !isCapital(words, i - 2))
      continue;
    const from = runStart(scene, i, { joined: true });
    const to = from < 0 ? -1 : runOn(scene, i + 1);
    if (to < 0) continue;
    found.push({
      start: words.starts[from]!,
      end: words.ends[to - 1]!,
      type: 'company',
      priority: PRIORITY.person + 2,
      by: origin('company-joined'),
    });
  }
  return found;
}
